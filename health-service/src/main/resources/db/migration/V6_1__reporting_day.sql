-- How far a district is with a day's counts. The state itself lies in the revision log at seq.
create table reporting_day (
    key text collate "C" primary key, fact_id uuid not null, revision integer not null, voided boolean not null, seq bigint not null,
    district text not null, date date not null, state text not null
) with (fillfactor = 85);
create index reporting_day_by_date on reporting_day (date, district);

-- Who writes counts and who closes days wait for each other, district by district, so that no count slips into a day that is
-- being closed. Districts share 64 locks, since a batch may name any number of them. The first number names the purpose.
create function hold_districts(districts text[], closing boolean) returns void
language plpgsql as $$
declare
    place integer;
begin
    for place in select distinct hashtext(d) & 63 from unnest(districts) as d order by 1 loop
        if closing then
            perform pg_advisory_xact_lock(18540, place);
        else
            perform pg_advisory_xact_lock_shared(18540, place);
        end if;
    end loop;
end $$;

-- The closed ones of these days, once nobody closes one of them any more until the transaction ends.
create function closed_days(districts text[], keys text[]) returns setof text
language plpgsql as $$
begin
    perform hold_districts(districts, false);
    return query select r.key from reporting_day r
                  where r.key = any (keys) and not r.voided and r.state in ('APPROVED', 'CLOSED');
end $$;
