-- This service's own copy of the enterprise register, fed by the enterprise topic.
create table known_enterprise (
    tax_code text collate "C" primary key,
    fact_id uuid not null,
    revision integer not null,
    voided boolean not null,
    zone text not null,
    district text not null
);
create index known_enterprise_by_zone on known_enterprise (zone);
