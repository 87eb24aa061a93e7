-- The event of the revision in force stands beside its place in the log: a statement that changes nothing is told so
-- without the log being read.
alter table target add column event_id uuid;
update target t set event_id = l.event_id from revision_log l where l.seq = t.seq;
alter table target alter column event_id set not null;
