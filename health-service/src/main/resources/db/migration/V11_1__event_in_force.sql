-- The event of the revision in force stands beside its place in the log: a statement that changes nothing is told so
-- without the log being read.
-- An instance of an earlier release does not know of it, and must not leave the event of another revision behind.
create function refuse_stale_event() returns trigger
language plpgsql as $$
begin
    raise exception 'this instance is of an earlier release: it does not name the event of the revision it writes';
end $$;

do $$
declare
    kept text;
begin
    foreach kept in array array[
        'vaccination_count',
        'safety_team',
        'mobile_station',
        'dhis2_data_set',
        'dhis2_data_element',
        'dhis2_org_unit',
        'data_set_completion',
        'reporting_duty',
        'reporting_day',
        'validation_rule',
        'validation_explanation']
    loop
        execute format('alter table %I add column event_id uuid', kept);
        execute format('update %I t set event_id = l.event_id from revision_log l where l.seq = t.seq', kept);
        execute format('alter table %I alter column event_id set not null', kept);
        execute format('create trigger event_in_force before update on %I for each row'
            || ' when (new.seq <> old.seq and new.event_id = old.event_id) execute function refuse_stale_event()', kept);
    end loop;
end $$;
