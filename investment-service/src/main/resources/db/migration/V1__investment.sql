-- Each table holds the current facts of one collection: natural key, identity, revision, and the place of that revision in
-- the log, which carries the state itself. The remaining columns project parts of the state for filters and rules.
create table district (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    valid_from date, valid_to date
) with (fillfactor = 85);

create table zone (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    district text not null, stage text not null
) with (fillfactor = 85);

create table enterprise (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    zone text not null, district text not null, status text not null
) with (fillfactor = 85);
create index enterprise_by_zone on enterprise (zone, key);

create table project (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    enterprise text not null
) with (fillfactor = 85);
create index project_by_enterprise on project (enterprise, key);

create table capital_movement (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    project text not null, date date not null, kind text not null
) with (fillfactor = 85);
create index capital_movement_by_project on capital_movement (project, date);

create table exchange_rate (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    type text not null, date date not null
) with (fillfactor = 85);
