-- Which batch brought each revision. A batch takes its number under the ledger's lock; whoever holds the lock alone knows that
-- every number taken so far is settled.
create sequence ledger_batch;
alter table fact add column batch bigint not null default 0;
create index fact_by_batch on fact (batch, fact_id);

-- Revisions that a publication stands on and that newer ones have replaced; compacted topics cannot give them back.
create table past_fact (
    fact_id uuid not null,
    topic text not null,
    key text not null,
    revision integer not null,
    event_id uuid not null,
    voided boolean not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    value text not null,
    batch bigint not null,
    replaced_by bigint not null,
    primary key (fact_id, revision)
);

-- Boards as they were published. A publication stands on all that batches up to its own had brought.
create table publication (
    id uuid primary key,
    name text not null,
    occasion text not null,
    date date not null,
    as_of date not null,
    zone text,
    fx text not null,
    batch bigint not null,
    published_by text not null,
    published_at timestamptz not null,
    document text not null,
    digest text not null
);
create function publication_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a publication never changes';
end $$;
create trigger publication_stands before update or delete on publication
    for each row execute function publication_stands();
create trigger publications_stand before truncate on publication
    for each statement execute function publication_stands();
create index publication_by_batch on publication (batch);
