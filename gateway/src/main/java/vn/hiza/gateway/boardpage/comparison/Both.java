package vn.hiza.gateway.boardpage.comparison;

import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.Period;

/** A figure on both days. */
record Both(BoardQuery before, Figure then, BoardQuery after, Figure now) {
    /** Whether the figure was at zero again on a 1 January in between. */
    boolean beginsAnew() {
        return now.indicator().kind().startsEachYear()
                && before.asOf().getYear() != after.asOf().getYear();
    }

    /** The days on which what differs was stated. */
    Period between() {
        return new Period(before.asOf().plusDays(1), after.asOf());
    }
}
