-- What DHIS2 clients call things, what they completed, and what their tools sign in with.
create table dhis2_data_set (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    uid text
) with (fillfactor = 85);

create table dhis2_data_element (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    uid text, data_set text not null, dose_in_set text not null
) with (fillfactor = 85);

create table dhis2_org_unit (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    uid text, kind text not null, refers text not null, kind_and_refers text not null
) with (fillfactor = 85);
create index dhis2_org_unit_by_uid on dhis2_org_unit (uid);
create index dhis2_org_unit_by_what_it_refers_to on dhis2_org_unit (refers);

create table data_set_completion (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    data_set text not null, org_unit text not null, first_day date not null, last_day date not null
) with (fillfactor = 85);
create index data_set_completion_by_unit on data_set_completion (org_unit, last_day);

-- Of a secret only its hash; see docs/decisions/0019.
create table team_credential (
    id uuid primary key,
    name text not null,
    secret_hash bytea not null unique,
    districts text[] not null,
    created_at timestamptz not null,
    created_by text not null,
    revoked_at timestamptz,
    revoked_by text
);
create unique index team_credential_in_force on team_credential (name) where revoked_at is null;
