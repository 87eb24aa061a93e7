package vn.hiza.gateway.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.Board.Approval;
import vn.hiza.gateway.board.Board.Entry;
import vn.hiza.gateway.board.Board.Previous;
import vn.hiza.gateway.board.Board.Reporting;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Rhythm;
import vn.hiza.gateway.indicator.Words;

/** Why a reader should take care with a figure. */
public final class Cautions {
    private final Indicator indicator;
    private final List<Words> found = new ArrayList<>();

    private Cautions(Indicator indicator) {
        this.indicator = indicator;
    }

    /** @param place of the figure on the board */
    public static List<Words> of(Indicator indicator, Board board, int place) {
        Cautions cautions = new Cautions(indicator);
        Entry entry = board.indicators().get(place);
        if (isWithoutRate(board, place)) {
            cautions.found.add(FigureWords.of("caution.no-rate"));
        }
        if (entry.value() != null) {
            cautions.provisional(entry.approval());
            cautions.late(entry.reporting());
            cautions.incomparable(entry.previous(), board);
        }
        return cautions.found;
    }

    /** The board itself warns of it. */
    private static boolean isWithoutRate(Board board, int place) {
        return isWarnedOf(board, place, "/value");
    }

    /** Whether the year before was reported and cannot be converted. */
    public static boolean isWithoutEarlierRate(Board board, int place) {
        return isWarnedOf(board, place, "/previous/value");
    }

    private static boolean isWarnedOf(Board board, int place, String part) {
        return board.warnings().stream()
                .anyMatch(warning -> String.valueOf(warning.field()).equals("/indicators/" + place + part));
    }

    private void provisional(@Nullable Approval approval) {
        if (approval != null && approval.provisional().signum() != 0) {
            found.add(FigureWords.of(
                    "caution.provisional",
                    ValueDisplay.of(indicator, approval.provisional()),
                    approval.display() == null ? FigureWords.of("caution.nothing-approved") : approval.display()));
        }
    }

    /**
     * Of what happens, a zone without news need not be late; of a level each zone owes a word, and in the rhythm of the catalogue
     * ever anew. What no zone ever speaks of is not stated by zones.
     */
    private void late(Reporting reporting) {
        int missing = reporting.expected() - reporting.received();
        Rhythm rhythm = indicator.rhythm();
        if (missing > 0 && rhythm != null) {
            found.add(FigureWords.of(
                    "caution.overdue", missing, reporting.expected(), FigureWords.of("within." + rhythm.name())));
        } else if (missing > 0 && !indicator.kind().startsEachYear() && reporting.received() > 0) {
            found.add(FigureWords.of("caution.late", missing, reporting.expected()));
        }
    }

    /** Where the year before has no value, that is said in its own place. */
    private void incomparable(@Nullable Previous previous, Board board) {
        if (previous != null && previous.value() != null && !previous.comparable()) {
            boolean sameDays = Period.yearTo(board.asOf()).coversSameDaysAsPrevious();
            found.add(FigureWords.of(sameDays ? "caution.not-reported-in-both" : "caution.not-the-same-days"));
        }
    }
}
