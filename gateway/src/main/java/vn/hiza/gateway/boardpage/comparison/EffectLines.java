package vn.hiza.gateway.boardpage.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.Subjects.Subject;
import vn.hiza.gateway.boardpage.comparison.Between.Cause;
import vn.hiza.gateway.boardpage.comparison.CompareView.Part;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.indicator.Indicator;

/** The effects of a figure's difference as lines. */
final class EffectLines {
    private final Indicator indicator;
    private final Saying say;

    EffectLines(Indicator indicator, Saying say) {
        this.indicator = indicator;
        this.say = say;
    }

    /** The statements with what each adds; in its own currency first, where that is another one. */
    List<Part> named(List<Cause> causes, @Nullable Effects effects, Map<Subject, String> names) {
        List<Part> parts = new ArrayList<>();
        for (Cause cause : causes) {
            Contribution statement = cause.statement();
            BigDecimal worth = effects == null ? null : effects.named().get(parts.size());
            parts.add(new Part(
                    say.day(statement.date()),
                    names.getOrDefault(Subject.of(statement), statement.subject()),
                    amount(cause, worth)));
        }
        return parts;
    }

    /**
     * All the rest, so that the lines make up the difference.
     *
     * @param withheld whether no statement is named
     * @param more whether some are not
     */
    List<String> together(Effects effects, boolean withheld, boolean more) {
        List<String> lines = new ArrayList<>();
        if (withheld || more || effects.rest().signum() != 0) {
            lines.add(say.of(withheld ? "compare.all" : "compare.rest", signed(effects.rest())));
        }
        if (effects.rate() != null && effects.rate().signum() != 0) {
            lines.add(say.of("compare.rate-effect", signed(effects.rate())));
        }
        if (effects.addUp() && effects.rounding().signum() != 0) {
            lines.add(say.of("compare.rounding", signed(effects.rounding())));
        }
        if (!effects.addUp()) {
            lines.add(say.of("compare.not-total", signed(effects.difference().subtract(effects.rounding()))));
        } else if (!lines.isEmpty() || !effects.named().isEmpty()) {
            lines.add(say.of("compare.total", signed(effects.difference())));
        }
        return lines;
    }

    private String amount(Cause cause, @Nullable BigDecimal worth) {
        String currency = cause.statement().currency();
        String own = say.signed(JsonNumbers.sum(currency, cause.amount()));
        if (currency == null) {
            return own;
        }
        return worth == null || currency.equals(indicator.unit().code())
                ? own + " " + currency
                : say.of("compare.converted", own + " " + currency, signed(worth));
    }

    private String signed(BigDecimal effect) {
        return (effect.signum() > 0 ? "+" : "") + say.exact(indicator, effect);
    }
}
