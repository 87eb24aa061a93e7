-- Each table holds the current facts of one collection; the state itself lies in the revision log at seq.
create table organisation (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    kind text not null, enterprise text, established_on date not null, dissolved_on date
) with (fillfactor = 85);
create index organisation_by_enterprise on organisation (enterprise, key);

create table membership_movement (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    organisation text not null, kind text not null, date date not null
) with (fillfactor = 85);
create index membership_movement_by_organisation on membership_movement (organisation, date);
