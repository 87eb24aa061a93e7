package vn.hiza.gateway.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.Reporting;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Recorded;
import vn.hiza.gateway.figure.Totals;
import vn.hiza.gateway.indicator.Indicator;

/** When figures were last reported, and by whom as far as a reader may know. */
final class LastReports {
    private final Map<String, LocalDate> days;
    private final Map<String, Recorded> recorded;
    private final Sight sight;

    LastReports(LedgerView ledger, Totals totals, @Nullable String zone, Sight sight) {
        this.days = totals.lastDays();
        this.recorded = ledger.recorded(days, zone);
        this.sight = sight;
    }

    /**
     * @param expected zones in operation
     * @param received those of them whose statements are in the figure
     */
    Reporting reporting(Indicator indicator, int expected, int received) {
        LocalDate last = indicator.measures().stream()
                .map(days::get)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Reporting(
                expected, received, Period.EVER.equals(last) ? null : last, last == null ? null : by(indicator, last));
    }

    private @Nullable String by(Indicator indicator, LocalDate last) {
        return indicator.measures().stream()
                .filter(measure -> last.equals(days.get(measure)))
                .map(recorded::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(each -> each.factId().toString()))
                .filter(found -> sight.covers(found.collection()))
                .map(Recorded::by)
                .orElse(null);
    }
}
