-- Why a count breaks a rule all the same; people is the number that was explained. The words lie in the revision log at seq.
create table validation_explanation (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    rule text not null, enterprise text not null, date date not null, district text not null, people bigint not null
) with (fillfactor = 85);
