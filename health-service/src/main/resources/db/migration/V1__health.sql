-- Each table holds the current facts of one collection; the state itself lies in the revision log at seq.
create table vaccination_count (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    enterprise text not null, date date not null, dose smallint not null, district text not null, people bigint not null
) with (fillfactor = 85);
-- The key begins with enterprise and date, so it also finds the neighbours of a count; a second index would halve the rate.

create table safety_team (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    enterprise text not null, formed_on date not null
) with (fillfactor = 85);
create index safety_team_by_enterprise on safety_team (enterprise, key);

create table mobile_station (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    district text not null, state text not null
) with (fillfactor = 85);
