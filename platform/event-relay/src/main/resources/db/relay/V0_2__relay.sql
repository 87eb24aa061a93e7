-- How far the log has been published, and which subjects wait behind a record the broker would not take.
create table relay_position (
    only_one boolean primary key default true check (only_one),
    seq bigint not null
);
insert into relay_position values (true, 0);

create table relay_held (
    subject_key text primary key,
    from_seq bigint not null,
    reason text not null,
    since timestamptz not null
);
