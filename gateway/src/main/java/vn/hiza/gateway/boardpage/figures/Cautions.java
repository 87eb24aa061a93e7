package vn.hiza.gateway.boardpage.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.Approval;
import vn.hiza.gateway.board.Board.Entry;
import vn.hiza.gateway.board.Board.Previous;
import vn.hiza.gateway.board.Board.Reporting;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;

/** Why a reader should take care with a figure. */
final class Cautions {
    private final Indicator indicator;
    private final Saying say;
    private final List<String> found = new ArrayList<>();

    private Cautions(Indicator indicator, Saying say) {
        this.indicator = indicator;
        this.say = say;
    }

    /** @param warned whether the board itself warns of the figure: a rate is missing */
    static List<String> of(Indicator indicator, Entry entry, LocalDate asOf, boolean warned, Saying say) {
        Cautions cautions = new Cautions(indicator, say);
        if (warned) {
            cautions.found.add(say.of("caution.no-rate"));
        }
        if (entry.value() != null) {
            cautions.provisional(entry.approval());
            cautions.late(entry.reporting());
            cautions.incomparable(entry.previous(), asOf);
        }
        return cautions.found;
    }

    private void provisional(@Nullable Approval approval) {
        if (approval != null && approval.provisional().signum() != 0) {
            found.add(say.of(
                    "caution.provisional",
                    say.number(approval.provisional()),
                    approval.display() == null ? say.of("caution.nothing-approved") : say.words(approval.display())));
        }
    }

    /** Of what happens, a zone without news need not be late; of a level each zone owes a word. */
    private void late(Reporting reporting) {
        boolean level = !indicator.kind().startsEachYear();
        if (level && reporting.received() > 0 && reporting.received() < reporting.expected()) {
            found.add(say.of("caution.late", reporting.expected() - reporting.received(), reporting.expected()));
        }
    }

    private void incomparable(@Nullable Previous previous, LocalDate asOf) {
        if (previous != null && !previous.comparable()) {
            boolean sameDays = Period.yearTo(asOf).coversSameDaysAsPrevious();
            found.add(say.of(sameDays ? "caution.not-reported-in-both" : "caution.not-the-same-days"));
        }
    }
}
