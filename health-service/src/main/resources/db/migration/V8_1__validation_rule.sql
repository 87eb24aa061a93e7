-- What counts are looked at for. The rule itself lies in the revision log at seq.
create table validation_rule (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    kind text not null, active smallint not null
) with (fillfactor = 85);
