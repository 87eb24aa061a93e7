-- Imports of DHIS2 clients that are done after their answer are jobs as all others.
insert into batch_job (id, collection, client, roles, districts, content_type, dry_run, atomic, reason, traceparent, phase,
                       submitted_at, ended_at, door, parameters, summary)
select id, 'vaccination-counts', client, roles, districts,
       case format when 'XML' then 'application/xml' when 'CSV' then 'application/csv'
                   when 'ADX' then 'application/adx+xml' else 'application/json' end,
       false, false, reason, traceparent, case when ended_at is null then 'QUEUED' else 'DONE' end,
       submitted_at, ended_at, 'dhis2', parameters, summary
  from dhis2_task;
insert into batch_job_body (job, place, bytes)
select id, 0, body from dhis2_task where ended_at is null and body is not null;
drop table dhis2_task;
