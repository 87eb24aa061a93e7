package vn.hiza.gateway.board.rest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.json.Fields;

/** Reads what all board questions have in common. */
@Singleton
public class BoardParameters {
    /** The first day that figures can be asked for. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Clock clock;

    public BoardParameters(Clock clock) {
        this.clock = clock;
    }

    public BoardQuery query(Parameters parameters) {
        return new BoardQuery(asOf(parameters), zone(parameters), fx(parameters));
    }

    /** Today in Hanoi. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day the figures can be asked for: from 1990 to tomorrow, which has begun already east of Hanoi. */
    public LocalDate day(LocalDate day, String name) {
        if (day.isBefore(EARLIEST)) {
            throw new BusinessException(
                    Category.UNPROCESSABLE, "date-too-early", name + " lies before " + EARLIEST + ".");
        }
        if (day.isAfter(today().plusDays(1))) {
            throw new BusinessException(
                    Category.UNPROCESSABLE,
                    "date-in-future",
                    name + " lies in the future; today is " + today() + " in Hanoi.");
        }
        return day;
    }

    private LocalDate asOf(Parameters parameters) {
        LocalDate asked = parameters.date("asOf");
        return asked == null ? today() : day(asked, "asOf");
    }

    private static @Nullable String zone(Parameters parameters) {
        String zone = parameters.text("zone");
        if (zone != null && !zone.matches("[A-Za-z0-9_.-]{1,40}")) {
            throw Parameters.invalid("zone", "use the code of a zone");
        }
        return zone;
    }

    /** The same of a statement in JSON. */
    public static FxPolicy fx(Fields fields) {
        return fields.has("fx") ? fields.oneOf("fx", FxPolicy.class) : FxPolicy.AS_OF;
    }

    /** At which rate totals convert. */
    public FxPolicy fx(Parameters parameters) {
        String fx = parameters.text("fx");
        if (fx == null) {
            return FxPolicy.AS_OF;
        }
        for (FxPolicy policy : FxPolicy.values()) {
            if (policy.name().equals(fx)) {
                return policy;
            }
        }
        throw Parameters.invalid("fx", "use AS_OF (the default) or AT_DECISION");
    }
}
