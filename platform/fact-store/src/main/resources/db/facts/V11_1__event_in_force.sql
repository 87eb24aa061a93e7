-- The event of the revision in force stands beside its place in the log: a statement that changes nothing is told so
-- without the log being read. An instance of an earlier release does not know of it, and must not leave the event of
-- another revision behind.
create function refuse_stale_event() returns trigger
language plpgsql as $$
begin
    raise exception 'this instance is of an earlier release: it does not name the event of the revision it writes';
end $$;

-- Gives a table of current facts that column, filled in from the log.
create function keep_event_in_force(facts regclass) returns void
language plpgsql as $$
begin
    execute format('alter table %s add column event_id uuid', facts);
    execute format('update %s t set event_id = l.event_id from revision_log l where l.seq = t.seq', facts);
    execute format('alter table %s alter column event_id set not null', facts);
    execute format('create trigger event_in_force before update on %s for each row'
        || ' when (new.seq <> old.seq and new.event_id = old.event_id) execute function refuse_stale_event()', facts);
end $$;
