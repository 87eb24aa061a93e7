package vn.hiza.gateway.ledger.reading;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.OrganisedEnterprises;

/**
 * Enterprises by what the registers say of them: active on the day by their own history, organised when an organisation that
 * names them is established and not dissolved on the day.
 */
final class StoredEnterprises {
    private static final String ORGANISED = """
            with enterprise as (
                select f.key as code, step.status, step.zone
                  from fact f cross join lateral (
                       select s.value ->> 'status' as status, s.value ->> 'zone' as zone
                         from jsonb_array_elements(f.value::jsonb -> 'state' -> 'history') with ordinality s(value, place)
                        where s.value ->> 'effectiveOn' is null or (s.value ->> 'effectiveOn')::date <= :asOf
                        order by s.place desc limit 1) step
                 where f.topic = :enterprises and not f.voided),
            organisation as (
                select distinct f.state ->> 'enterprise' as enterprise, f.state ->> 'kind' as kind
                  from (select value::jsonb -> 'state' as state from fact
                         where topic = :organisations and not voided) f
                 where (f.state ->> 'establishedOn')::date <= :asOf
                   and (f.state ->> 'dissolvedOn' is null or (f.state ->> 'dissolvedOn')::date > :asOf))
            select e.zone, count(*) as active, count(p.enterprise) as with_party, count(u.enterprise) as with_union
              from enterprise e
              left join organisation p on p.enterprise = e.code and p.kind = 'PARTY'
              left join organisation u on u.enterprise = e.code and u.kind = 'TRADE_UNION'
             where e.status = 'ACTIVE'
             group by e.zone order by e.zone""";

    private StoredEnterprises() {}

    static List<OrganisedEnterprises> organised(Handle tx, LocalDate asOf) {
        return tx.createQuery(ORGANISED)
                .bind("enterprises", Topic.ENTERPRISES.collection())
                .bind("organisations", Topic.ORGANISATIONS.collection())
                .bind("asOf", asOf)
                .map((row, context) -> new OrganisedEnterprises(
                        row.getString("zone"),
                        row.getLong("active"),
                        row.getLong("with_party"),
                        row.getLong("with_union")))
                .list();
    }
}
