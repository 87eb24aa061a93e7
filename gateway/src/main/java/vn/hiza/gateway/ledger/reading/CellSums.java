package vn.hiza.gateway.ledger.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.figure.DaySum;
import vn.hiza.gateway.figure.MeasureSum;
import vn.hiza.gateway.figure.Period;

/**
 * Adds up cells: whole years, then the months of the year, then the days of the month. Of a place that nothing was ever
 * stated of nor moved to there is no row; cells whose last posting has gone stay as zeros and say nothing.
 */
final class CellSums {
    private static final String SUMS = """
            with sums as (
                select measure, currency, zone, district, sum(amount) as amount from (
                    select measure, currency, zone, district,
                           case when measure = any(:flows) then 0 else amount end as amount
                      from cell where measure = any(:measures) and grain = 'Y' and start < :year
                    union all
                    select measure, currency, zone, district, amount
                      from cell where measure = any(:measures) and grain = 'M' and start >= :year and start < :month
                    union all
                    select measure, currency, zone, district, amount
                      from cell where measure = any(:measures) and grain = 'D' and start >= :month and start <= :asOf
                ) parts group by measure, currency, zone, district),
            dated as materialized (
                select g.*,
                       (select d.start from cell d where d.measure = g.measure and d.currency = g.currency
                           and d.zone = g.zone and d.district = g.district and d.grain = 'D' and d.start <= :asOf
                           and d.postings > 0
                         order by d.start desc limit 1) as last_day
                  from sums g)
            select * from dated g
             where g.last_day is not null
                or exists (select from cell d where d.measure = g.measure and d.currency = g.currency and d.zone = g.zone
                       and d.district = g.district and d.grain = 'D' and d.start <= :asOf and d.amount <> 0)""";
    private static final String BY_DAY = "select start, sum(amount) as amount from cell where measure = any(:measures)"
            + " and currency = :currency and grain = 'D' and start between :from and :to"
            + " and (cast(:zone as text) is null or zone = :zone) group by start order by start";

    private final String[] measures;
    private final String[] flows;

    /** @param flows those of the measures that begin again on 1 January */
    CellSums(Collection<String> measures, Collection<String> flows) {
        this.measures = measures.toArray(String[]::new);
        this.flows = flows.toArray(String[]::new);
    }

    List<MeasureSum> asOf(Handle tx, LocalDate asOf) {
        return tx.createQuery(SUMS)
                .bindArray("measures", String.class, (Object[]) measures)
                .bindArray("flows", String.class, (Object[]) flows)
                .bind("year", asOf.withDayOfYear(1))
                .bind("month", asOf.withDayOfMonth(1))
                .bind("asOf", asOf)
                .map((row, context) -> sum(row))
                .list();
    }

    List<DaySum> byDay(Handle tx, Collection<String> wanted, String currency, Period period, @Nullable String zone) {
        return tx.createQuery(BY_DAY)
                .bindArray("measures", String.class, wanted.toArray())
                .bind("currency", currency)
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("zone", zone)
                .map((row, context) -> new DaySum(row.getObject("start", LocalDate.class), row.getBigDecimal("amount")))
                .list();
    }

    private static MeasureSum sum(ResultSet row) throws SQLException {
        return new MeasureSum(
                row.getString("measure"),
                named(row.getString("currency")),
                named(row.getString("zone")),
                named(row.getString("district")),
                row.getBigDecimal("amount"),
                row.getObject("last_day", LocalDate.class));
    }

    private static @Nullable String named(String stored) {
        return stored.isEmpty() ? null : stored;
    }
}
