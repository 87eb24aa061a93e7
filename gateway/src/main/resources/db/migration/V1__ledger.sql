-- The newest revision of every fact the gateway has learned of.
create table fact (
    fact_id uuid primary key,
    topic text not null,
    key text not null,
    revision integer not null,
    event_id uuid not null,
    voided boolean not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    value text not null
) with (fillfactor = 85);
create unique index fact_by_event on fact (event_id);
create index fact_by_key on fact (topic, key);

-- Events that a newer revision of their fact has replaced; whoever waits for one of them may go on.
create table superseded_event (event_id uuid primary key);

-- Where an enterprise was on which days; to_day is the first day elsewhere.
create table placement (
    enterprise text not null,
    from_day date not null,
    to_day date not null,
    zone text not null,
    district text not null,
    primary key (enterprise, from_day)
);

-- The ledger: what facts say about measures, and the delta each such saying makes on its day. rule F: the amount itself;
-- L: the amount less the level before it; Y: 1 for the subject's first in the year. leg 0 is the saying; 1 and 2 are the two
-- sides of a move of the subject's level to another zone.
create table posting (
    measure text not null,
    subject text not null,
    currency text not null,
    day date not null,
    fact_id uuid not null,
    leg smallint not null,
    rule "char" not null,
    stock boolean not null,
    amount numeric not null,
    delta numeric not null,
    enterprise text,
    own_zone text,
    own_district text,
    zone text not null,
    district text not null,
    primary key (measure, subject, currency, day, fact_id, leg)
) with (fillfactor = 80);
create index posting_by_fact on posting (fact_id);
create index posting_by_enterprise on posting (enterprise) where enterprise is not null;
create index posting_by_day on posting (measure, day);

-- Sums of deltas by year, month and day, so that a figure as of any day reads a few rows, whatever the number of facts.
create table cell (
    measure text not null,
    currency text not null,
    zone text not null,
    district text not null,
    grain "char" not null,
    start date not null,
    amount numeric not null,
    postings bigint not null,
    primary key (measure, grain, start, currency, zone, district)
) with (fillfactor = 70);
-- The last day on which something was stated of a measure at a place.
create index cell_by_place on cell (measure, currency, zone, district, start) where grain = 'D';

create table ledger_version (
    only_one boolean primary key default true check (only_one),
    version bigint not null
) with (fillfactor = 10);
insert into ledger_version values (true, 0);

-- The targets the Board sets itself: current facts of the gateway's own collection, whose states lie in the log at seq.
create table target (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    indicator text not null, year bigint not null
) with (fillfactor = 85);

create table rebuild_run (
    id bigint generated always as identity primary key,
    state text not null,
    started_by text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    events bigint not null default 0,
    postings bigint not null default 0,
    changed_postings bigint not null default 0,
    changed_cells bigint not null default 0,
    failure text
);
