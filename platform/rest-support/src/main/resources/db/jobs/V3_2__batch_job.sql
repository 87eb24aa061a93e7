-- Batches that are written after their answer. The body lies beside the job until it has ended, the reports of its parts
-- stay as long as the job.
create table batch_job (
    id uuid primary key,
    collection text not null,
    client text not null,
    roles text[] not null,
    districts text[] not null,
    content_type text not null,
    locale text,
    dry_run boolean not null,
    atomic boolean not null,
    reason text,
    traceparent text,
    phase text not null,
    submitted_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    rows integer,
    problem_slug text,
    problem_detail text
);
create index batch_job_waiting on batch_job (id) where phase in ('QUEUED', 'RUNNING');
create index batch_job_of_client on batch_job (collection, client, id);

create table batch_job_body (
    job uuid not null references batch_job on delete cascade,
    place integer not null,
    bytes bytea not null,
    primary key (job, place)
);

-- A part is written in the transaction of its rows; up_to is the number of rows read with it.
create table batch_job_part (
    job uuid not null references batch_job on delete cascade,
    up_to integer not null,
    created integer not null,
    updated integer not null,
    unchanged integer not null,
    rejected integer not null,
    report text not null,
    primary key (job, up_to)
);
