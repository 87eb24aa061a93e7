-- Who has to report vaccination counts, how often and by when. The duty itself lies in the revision log at seq.
create table reporting_duty (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    district text, frequency text not null
) with (fillfactor = 85);
