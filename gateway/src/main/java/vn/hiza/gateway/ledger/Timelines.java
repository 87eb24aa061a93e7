package vn.hiza.gateway.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hiza.gateway.figure.Period;

/** The timelines a batch touches, each with the first and the last day that changed. */
final class Timelines {
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Map<Line, Span> touched = new TreeMap<>(
            Comparator.comparing(Line::measure).thenComparing(Line::subject).thenComparing(Line::currency));

    void touch(String measure, String subject, String currency, LocalDate day) {
        touched.merge(new Line(measure, subject, currency), new Span(day, day), Timelines::both);
    }

    void touchAll(String measure, String subject, String currency) {
        touched.put(new Line(measure, subject, currency), new Span(Period.EVER, LAST));
    }

    boolean isEmpty() {
        return touched.isEmpty();
    }

    /** Binds the five columns of {@code touched}. */
    SetStatement bind(SetStatement statement) throws SQLException {
        List<Map.Entry<Line, Span>> lines = List.copyOf(touched.entrySet());
        return statement
                .array("text", lines, line -> line.getKey().measure())
                .array("text", lines, line -> line.getKey().subject())
                .array("text", lines, line -> line.getKey().currency())
                .array("date", lines, line -> line.getValue().lo())
                .array("date", lines, line -> line.getValue().hi());
    }

    private static Span both(Span a, Span b) {
        return new Span(a.lo().isBefore(b.lo()) ? a.lo() : b.lo(), a.hi().isAfter(b.hi()) ? a.hi() : b.hi());
    }

    /** What a level belongs to. */
    record Line(String measure, String subject, String currency) {}

    /** From the first to the last changed day. */
    record Span(LocalDate lo, LocalDate hi) {}
}
