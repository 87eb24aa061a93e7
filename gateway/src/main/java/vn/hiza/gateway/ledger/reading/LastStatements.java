package vn.hiza.gateway.ledger.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.figure.Recorded;

/** Finds the statements that were added last, one step down an index for each measure, whatever a day holds. */
final class LastStatements {
    private static final String LAST = """
            select w.measure, s.fact_id, f.recorded_by, f.topic
              from unnest(cast(:measures as text[]), cast(:days as date[])) as w(measure, day)
             cross join lateral (
                   select p.fact_id from posting p
                    where p.leg = 0 and p.measure = w.measure and p.day - date '2000-01-01' = w.day - date '2000-01-01'
                      and (cast(:zone as text) is null or p.zone = :zone)
                    order by p.fact_id desc limit 1) s
              join fact f on f.fact_id = s.fact_id""";

    private LastStatements() {}

    static Map<String, Recorded> of(Handle tx, Map<String, LocalDate> days, @Nullable String zone) {
        List<Map.Entry<String, LocalDate>> wanted = List.copyOf(days.entrySet());
        return tx
                .createQuery(LAST)
                .bindArray(
                        "measures",
                        String.class,
                        wanted.stream().map(Map.Entry::getKey).toArray())
                .bindArray(
                        "days",
                        String.class,
                        wanted.stream().map(each -> each.getValue().toString()).toArray())
                .bind("zone", zone)
                .map((row, context) -> Map.entry(
                        row.getString("measure"),
                        new Recorded(
                                row.getObject("fact_id", UUID.class),
                                row.getString("recorded_by"),
                                row.getString("topic"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
