package vn.hiza.gateway.boardpage.comparison;

import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.Period;

/** A figure on both days. */
record Both(BoardQuery before, Figure then, BoardQuery after, Figure now) {
    boolean acrossYears() {
        return before.asOf().getYear() != after.asOf().getYear();
    }

    /** The days on which what differs was stated. */
    Period between() {
        return new Period(before.asOf().plusDays(1), after.asOf());
    }
}
