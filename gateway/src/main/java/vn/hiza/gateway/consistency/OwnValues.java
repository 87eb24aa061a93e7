package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.solve.Rational;

/** What our data say of the quantities of a question; null where they say nothing. */
final class OwnValues {
    private final Map<String, @Nullable BigDecimal> byId = new HashMap<>();

    OwnValues(Question question, OwnFigures figures) {
        question.unknowns().forEach(unknown -> byId.put(unknown.id(), ofUnknown(unknown, figures)));
        question.statements().forEach(statement -> {
            String indicator = statement.ownIndicator();
            byId.put(statement.id(), indicator == null ? null : figures.figure(indicator));
        });
    }

    @Nullable
    Rational of(Unknown unknown) {
        return exactly(byId.get(unknown.id()));
    }

    /** Of a percent or ratio, what our data make of its two sides. */
    @Nullable
    Rational of(Statement statement) {
        if (!(statement.relation() instanceof Relation.Share share)) {
            return exactly(byId.get(statement.id()));
        }
        Rational part = of(share.part());
        Rational whole = of(share.of());
        return part == null || whole == null || whole.signum() == 0 ? null : part.over(whole);
    }

    private @Nullable Rational of(Operand operand) {
        return operand instanceof Operand.Named named
                ? exactly(byId.get(named.id()))
                : exactly(((Operand.Exact) operand).number());
    }

    private @Nullable BigDecimal ofUnknown(Unknown unknown, OwnFigures figures) {
        String indicator = unknown.indicator();
        if (unknown.means() == Unknown.Meaning.CENTRAL_RATE) {
            return figures.centralRate();
        }
        if (indicator == null) {
            return null;
        }
        return switch (unknown.means()) {
            case TARGET -> figures.target(indicator);
            case FIGURE -> figures.figure(indicator);
            case PREVIOUS -> figures.previous(indicator);
            case CENTRAL_RATE, OTHER -> null;
        };
    }

    private static @Nullable Rational exactly(@Nullable BigDecimal value) {
        return value == null ? null : Rational.of(value);
    }
}
