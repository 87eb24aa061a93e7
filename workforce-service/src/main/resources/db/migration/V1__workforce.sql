-- Each table holds the current facts of one collection; the state itself lies in the revision log at seq.
create table headcount (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    enterprise text not null, date date not null
) with (fillfactor = 85);
create index headcount_by_date on headcount (date, key);
