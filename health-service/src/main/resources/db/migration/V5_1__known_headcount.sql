-- This service's own copy of the headcounts, fed by the headcount topic. The last one up to a day is found by the key.
create table known_headcount (
    enterprise text collate "C" not null,
    date date not null,
    fact_id uuid not null,
    revision integer not null,
    voided boolean not null,
    total bigint not null check (total >= 0),
    primary key (enterprise, date)
);
