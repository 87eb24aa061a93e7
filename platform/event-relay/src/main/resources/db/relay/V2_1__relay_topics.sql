-- The topics filled so far, by Kafka's own id, so that one made anew is known from the one that was lost. Numbered above all
-- that any service had when it came.
create table relay_topic (
    topic text primary key,
    topic_id text not null
);
