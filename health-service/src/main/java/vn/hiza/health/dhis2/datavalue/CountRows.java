package vn.hiza.health.dhis2.datavalue;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.hiza.health.vaccination.VaccinationCount;

/** Reads counts with who wrote them and when, one by one. */
final class CountRows {
    /** The key is enterprise/date/…, so a span of days of an enterprise is one stretch of the table; '0' comes after '/'. */
    private static final String SQL = """
            select v.enterprise, v.date, v.dose, v.district, v.people, v.voided, l.recorded_at,
                   l.value::json ->> 'recordedBy' as recorded_by
              from unnest(:enterprises) as e(code)
             cross join unnest(:firsts, :lasts) as d(first, last)
             cross join lateral (
                   select * from vaccination_count c
                    where c.key >= e.code || '/' || d.first || '/' and c.key < e.code || '/' || d.last || '0') v
              join revision_log l on l.seq = v.seq
             where v.dose = any(:doses) and (:deleted or not v.voided)
               and (l.recorded_at >= :since
                    or l.recorded_at >= :early
                       and l.seq > coalesce((select m.settled from export_mark m where m.at <= :since
                                              order by m.at desc limit 1), 0))
             order by v.key
             limit :limit
            """;

    private static final int AT_A_TIME = 1_000;

    private CountRows() {}

    /** In the order of enterprise, day and dose. */
    static Stream<CountRow> of(
            Handle tx, ExportQuery query, Collection<String> enterprises, Collection<Integer> doses) {
        Instant asked = query.since();
        Instant since = asked == null ? Instant.EPOCH : asked;
        return tx
                .createQuery(SQL)
                .bindArray("enterprises", String.class, enterprises.toArray())
                .bindArray(
                        "firsts",
                        LocalDate.class,
                        query.days().stream().map(ExportQuery.Days::first).toArray())
                .bindArray(
                        "lasts",
                        LocalDate.class,
                        query.days().stream().map(ExportQuery.Days::last).toArray())
                .bindArray("doses", Integer.class, doses.toArray())
                .bind("deleted", query.includeDeleted())
                .bind("since", Timestamp.from(since))
                .bind("early", Timestamp.from(since.minus(ExportMarks.OVERLAP)))
                .bind("limit", query.limit())
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> new CountRow(
                        new VaccinationCount(
                                row.getString("enterprise"),
                                row.getObject("date", LocalDate.class),
                                row.getInt("dose"),
                                row.getString("district"),
                                row.getLong("people")),
                        row.getBoolean("voided"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_by")))
                .stream();
    }

    /** A count with what is known of its revision. */
    record CountRow(VaccinationCount count, boolean voided, Instant recordedAt, String recordedBy) {}
}
