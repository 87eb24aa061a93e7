package vn.hiza.gateway.publication.rest;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.json.StrictJson;

/** Reads what somebody wants published. */
@Singleton
public class WantedReading {
    private static final int NAME = 200;
    private static final int OCCASION = 500;

    private final BoardParameters board;

    public WantedReading(BoardParameters board) {
        this.board = board;
    }

    /** From the JSON of a request, or of a form put the same way. */
    public Publication.Wanted read(byte[] body) {
        LocalDate today = board.today();
        Fields fields = new Fields(StrictJson.object(body), today);
        String name = fields.text("name", NAME);
        String occasion = fields.text("occasion", OCCASION);
        LocalDate date = fields.optionalDate("date");
        LocalDate asOf = fields.optionalDate("asOf");
        refuseImpossible(fields, date, asOf, today);
        String zone = fields.optionalCode("zone", 40);
        FxPolicy fx = BoardParameters.fx(fields);
        Publication.Wanted wanted = fields.complete(() -> {
            LocalDate day = date == null ? today : date;
            return new Publication.Wanted(name, occasion, day, new BoardQuery(asOf(asOf, day), zone, fx));
        });
        if (wanted == null) {
            throw BusinessException.of(fields.flaws());
        }
        return wanted;
    }

    /** What is published is of a day before, and on no day to come. */
    private static void refuseImpossible(
            Fields fields, @Nullable LocalDate date, @Nullable LocalDate asOf, LocalDate today) {
        if (date == null) {
            return;
        }
        LocalDate last = today.plusDays(1);
        if (date.isAfter(last)) {
            fields.flaw("date", "date-in-future", "Lies in the future; today is " + today + " in Hanoi.");
        } else if (asOf != null && asOf.isAfter(date) && !asOf.isAfter(last)) {
            fields.flaw("date", "date-before-figures", "Lies before the day of the figures, " + asOf + ".");
        }
    }

    private LocalDate asOf(@Nullable LocalDate asked, LocalDate day) {
        return board.day(asked == null ? day : asked, "asOf");
    }
}
