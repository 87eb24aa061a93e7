package vn.hiza.gateway.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a batch changes in the sums, added up before it is written, in an order that two writers share. */
final class CellChanges {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::measure)
            .thenComparing(Key::grain)
            .thenComparing(Key::start)
            .thenComparing(Key::currency)
            .thenComparing(Key::zone)
            .thenComparing(Key::district);

    private final Map<Key, Change> changes = new TreeMap<>(ORDER);

    void add(String measure, String currency, LocalDate day, Spot spot, Change change) {
        merge(new Key(measure, currency, spot.zone(), spot.district(), 'D', day), change);
        merge(new Key(measure, currency, spot.zone(), spot.district(), 'M', day.withDayOfMonth(1)), change);
        merge(new Key(measure, currency, spot.zone(), spot.district(), 'Y', day.withDayOfYear(1)), change);
    }

    private void merge(Key key, Change change) {
        changes.merge(key, change, (a, b) -> new Change(a.amount().add(b.amount()), a.postings() + b.postings()));
    }

    void write(Connection connection) throws SQLException {
        List<Map.Entry<Key, Change>> rows = changes.entrySet().stream()
                .filter(entry -> entry.getValue().amount().signum() != 0
                        || entry.getValue().postings() != 0)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        String sql = """
                insert into cell as c (measure, currency, zone, district, grain, start, amount, postings)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::"char"[], ?::date[], ?::numeric[],
                    ?::bigint[])
                on conflict (measure, grain, start, currency, zone, district) do update
                   set amount = c.amount + excluded.amount, postings = c.postings + excluded.postings
                """;
        try (SetStatement statement = new SetStatement(connection, sql)) {
            statement.array("text", rows, row -> row.getKey().measure());
            statement.array("text", rows, row -> row.getKey().currency());
            statement.array("text", rows, row -> row.getKey().zone());
            statement.array("text", rows, row -> row.getKey().district());
            statement.array("text", rows, row -> String.valueOf(row.getKey().grain()));
            statement.array("date", rows, row -> row.getKey().start());
            statement.array("numeric", rows, row -> row.getValue().amount());
            statement.array("bigint", rows, row -> row.getValue().postings());
            statement.update();
        }
    }

    /** Where a delta counts; "" for no zone or no district. */
    record Spot(String zone, String district) {}

    private record Key(String measure, String currency, String zone, String district, char grain, LocalDate start) {}

    /** What a posting's delta adds where it comes to ({@code sign} 1) or goes from (-1): to the sum, and to how often was stated. */
    record Change(BigDecimal amount, long postings) {
        static Change ofStatement(BigDecimal delta, int sign) {
            return new Change(signed(delta, sign), sign);
        }

        /** One side of a move: nobody stated anything that day. */
        static Change ofMove(BigDecimal delta, int sign) {
            return new Change(signed(delta, sign), 0);
        }

        private static BigDecimal signed(BigDecimal delta, int sign) {
            return sign > 0 ? delta : delta.negate();
        }
    }
}
