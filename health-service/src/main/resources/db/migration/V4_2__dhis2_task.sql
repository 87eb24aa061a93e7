-- Imports of DHIS2 clients that are done after their answer. The body lies here until the task has ended.
create table dhis2_task (
    id uuid primary key,
    client text not null,
    roles text[] not null,
    districts text[] not null,
    submitted_at timestamptz not null,
    reason text,
    traceparent text,
    format text not null,
    parameters text not null,
    body bytea,
    ended_at timestamptz,
    summary text
);
create index dhis2_task_waiting on dhis2_task (id) where ended_at is null;
