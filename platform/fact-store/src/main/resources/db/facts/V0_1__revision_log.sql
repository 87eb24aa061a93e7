-- The append-only log of every revision a service accepted. It is the history that people read and the outbox that the
-- relay publishes; nothing in it is ever changed or removed. A revision names the place of the one before it, so that the
-- history of a fact is followed from its newest without an index that every write would pay for.
create sequence revision_seq;

create table revision_log (
    seq bigint primary key,
    previous_seq bigint,
    topic text not null,
    fact_id uuid not null,
    revision integer not null,
    event_id uuid not null,
    subject_key text not null,
    recorded_at timestamptz not null,
    traceparent text,
    value text not null
);

-- Announces a writer, who then takes places in the log by nextval. The announcement is a shared advisory lock that ends
-- with the transaction; it names the last number given out before the writer asks for its own. The relay reads only below
-- the lowest announcement, so a slow writer is waited for and unrelated transactions are not. The lock's upper 16 bits
-- name the purpose.
create function announce_revisions() returns void
language plpgsql as $$
declare
    floor_seq bigint;
begin
    select last_value - case when is_called then 0 else 1 end into floor_seq from revision_seq;
    perform pg_advisory_xact_lock_shared((18537::bigint << 48) | floor_seq);
end $$;

-- The highest number below which every row is committed or will never exist.
create function settled_revision() returns bigint
language plpgsql as $$
declare
    given_out bigint;
    lowest_open bigint;
begin
    select last_value - case when is_called then 0 else 1 end into given_out from revision_seq;
    select min(((classid::bigint & 65535) << 32) | objid::bigint) into lowest_open
      from pg_locks
     where locktype = 'advisory' and objsubid = 1 and (classid::bigint >> 16) = 18537
       and database = (select oid from pg_database where datname = current_database());
    return least(given_out, coalesce(lowest_open, given_out));
end $$;

create table idempotency_key (
    client text not null,
    key text not null,
    request_digest text not null,
    status integer not null,
    headers text not null,
    body text not null,
    stored_at timestamptz not null,
    primary key (client, key)
);
create index idempotency_key_by_age on idempotency_key (stored_at);
