-- The event of the revision in force stands beside its place in the log: a statement that changes nothing is told so
-- without the log being read.
-- An instance of an earlier release does not know of it, and must not leave the event of another revision behind.
create function refuse_stale_event() returns trigger
language plpgsql as $$
begin
    raise exception 'this instance is of an earlier release: it does not name the event of the revision it writes';
end $$;

alter table target add column event_id uuid;
update target t set event_id = l.event_id from revision_log l where l.seq = t.seq;
alter table target alter column event_id set not null;
create trigger event_in_force before update on target for each row
    when (new.seq <> old.seq and new.event_id = old.event_id) execute function refuse_stale_event();
