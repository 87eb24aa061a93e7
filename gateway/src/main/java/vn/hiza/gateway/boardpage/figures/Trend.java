package vn.hiza.gateway.boardpage.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.series.Series;

/**
 * A figure along the months, drawn small: what each month added as columns, a level as a line.
 *
 * @param columns empty for a level
 * @param lines the points of each stretch without a gap; empty for columns
 * @param text the same in words
 */
public record Trend(List<Column> columns, List<String> lines, String text) {
    /** Width and height of the drawing. */
    private static final int WIDTH = 120;

    private static final BigDecimal HEIGHT = new BigDecimal(32);
    private static final BigDecimal MARGIN = BigDecimal.ONE;

    /** A month's column. */
    public record Column(String x, String y, String width, String height) {}

    static @Nullable Trend of(Indicator indicator, List<Series.Point> points, Saying say) {
        List<Series.Point> reported =
                points.stream().filter(point -> point.value() != null).toList();
        if (reported.size() < 2) {
            return null;
        }
        boolean adds = indicator.kind().startsEachYear();
        Range range = Range.of(reported, adds);
        return new Trend(
                adds ? columns(points, range) : List.of(),
                adds ? List.of() : lines(points, range),
                text(indicator, reported, adds, say));
    }

    private static String text(Indicator indicator, List<Series.Point> reported, boolean adds, Saying say) {
        Comparator<Series.Point> bySize = Comparator.comparing(Trend::value);
        Series.Point last = reported.get(reported.size() - 1);
        return say.of(
                        adds ? "trend.adds" : "trend.level",
                        say.month(YearMonth.parse(reported.get(0).key())),
                        say.month(YearMonth.parse(last.key())))
                + " "
                + said("trend.least", indicator, reported.stream().min(bySize).orElseThrow(), say)
                + ", "
                + said("trend.most", indicator, reported.stream().max(bySize).orElseThrow(), say)
                + ", " + said("trend.last", indicator, last, say) + ".";
    }

    private static String said(String key, Indicator indicator, Series.Point point, Saying say) {
        return say.of(key, say.value(indicator, point.value()), say.month(YearMonth.parse(point.key())));
    }

    private static List<Column> columns(List<Series.Point> points, Range range) {
        List<Column> columns = new ArrayList<>();
        BigDecimal step = step(points.size());
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value != null) {
                BigDecimal top = range.y(value.max(BigDecimal.ZERO));
                BigDecimal bottom = range.y(value.min(BigDecimal.ZERO));
                columns.add(new Column(
                        text(step.multiply(BigDecimal.valueOf(i))),
                        text(top),
                        text(step.multiply(new BigDecimal("0.8"))),
                        text(bottom.subtract(top).max(BigDecimal.ONE))));
            }
        }
        return columns;
    }

    private static List<String> lines(List<Series.Point> points, Range range) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BigDecimal step = step(points.size() - 1);
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value == null) {
                end(line, lines);
            } else {
                line.append(text(step.multiply(BigDecimal.valueOf(i))))
                        .append(',')
                        .append(text(range.y(value)))
                        .append(' ');
            }
        }
        end(line, lines);
        return lines;
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
    }

    private static BigDecimal step(int parts) {
        return BigDecimal.valueOf(WIDTH).divide(BigDecimal.valueOf(Math.max(parts, 1)), MathContext.DECIMAL32);
    }

    private static String text(BigDecimal place) {
        return place.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal value(Series.Point point) {
        return Objects.requireNonNull(point.value());
    }

    /** From the lowest to the highest of what is drawn; columns stand on zero. */
    private record Range(BigDecimal low, BigDecimal high) {
        static Range of(List<Series.Point> reported, boolean fromZero) {
            BigDecimal low =
                    reported.stream().map(Trend::value).reduce(BigDecimal::min).orElseThrow();
            BigDecimal high =
                    reported.stream().map(Trend::value).reduce(BigDecimal::max).orElseThrow();
            return fromZero ? new Range(low.min(BigDecimal.ZERO), high.max(BigDecimal.ZERO)) : new Range(low, high);
        }

        BigDecimal y(BigDecimal value) {
            BigDecimal span = high.subtract(low);
            BigDecimal drawn = HEIGHT.subtract(MARGIN).subtract(MARGIN);
            BigDecimal up = span.signum() == 0
                    ? new BigDecimal("0.5")
                    : value.subtract(low).divide(span, MathContext.DECIMAL64);
            return HEIGHT.subtract(MARGIN).subtract(up.multiply(drawn));
        }
    }
}
