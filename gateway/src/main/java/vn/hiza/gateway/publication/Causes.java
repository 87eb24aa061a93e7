package vn.hiza.gateway.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.publication.Changes.ChangedFigure;
import vn.hiza.gateway.publication.Changes.Effect;

/**
 * What can have made the figures differ that do: statements of their measures on the days that they count, and of facts that say
 * nothing of a measure those that have a part in such figures.
 */
final class Causes {
    private static final String PREVIOUS = "previous";
    private static final String REPORTING = "reporting";

    private final Map<String, List<Period>> days = new HashMap<>();
    private final List<ChangedFigure> figures;
    private final boolean converted;

    Causes(List<ChangedFigure> figures, IndicatorCatalogue catalogue, Publication publication) {
        this.figures = figures;
        Period year = Period.yearTo(publication.asOf());
        boolean anyConverted = false;
        for (ChangedFigure figure : figures) {
            Indicator indicator = catalogue.find(figure.code()).orElseThrow();
            anyConverted |= indicator.kind() == Kind.TOTAL_IN_USD;
            for (String part : figure.changed()) {
                Period counted = part.equals(PREVIOUS) ? year.previous() : year;
                count(indicator, counted, part);
                if (indicator.share() != null) {
                    count(catalogue.find(indicator.share().of()).orElseThrow(), counted, part);
                }
            }
        }
        this.converted = anyConverted;
    }

    /** Levels count since ever, and so does when something was last reported. */
    private void count(Indicator indicator, Period counted, String part) {
        boolean sinceJanuary = indicator.kind().startsEachYear() && !part.equals(REPORTING);
        Period period = sinceJanuary ? counted : new Period(Period.EVER, counted.to());
        for (String measure : indicator.measures()) {
            days.computeIfAbsent(measure, fresh -> new ArrayList<>()).add(period);
        }
    }

    boolean include(Effect effect) {
        return days.getOrDefault(effect.measure(), List.of()).stream()
                .anyMatch(period ->
                        !effect.date().isBefore(period.from()) && !effect.date().isAfter(period.to()));
    }

    /** Whether facts of a topic that says nothing of measures have a part in the figures that differ. */
    boolean include(Topic topic) {
        return switch (topic) {
            case EXCHANGE_RATES -> converted;
            case REPORTING_DAYS -> differs("approval");
            case TARGETS -> differs("target");
            default -> !figures.isEmpty();
        };
    }

    private boolean differs(String part) {
        return figures.stream().anyMatch(figure -> figure.changed().contains(part));
    }
}
