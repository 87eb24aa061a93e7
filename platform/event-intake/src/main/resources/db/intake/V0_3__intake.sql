-- Where the intake stands in each partition: written in the transaction that applies the events, so that neither a crash
-- nor a second instance can apply an event twice or pass one over.
create table intake_position (
    topic text not null,
    partition integer not null,
    position bigint not null,
    end_position bigint not null,
    primary key (topic, partition)
);

-- Records that could not be applied, kept as they came.
create table parked_event (
    id bigint generated always as identity primary key,
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    event_id text,
    record_key bytea,
    headers text not null,
    value bytea,
    reason text not null,
    parked_at timestamptz not null,
    resolved_at timestamptz,
    unique (topic, partition, record_offset)
);
create index parked_event_by_event on parked_event (event_id);
