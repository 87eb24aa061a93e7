package vn.hiza.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param floor what bounds it, measured in the same run; null where nothing does
 * @param aim in words
 */
public record Figure(
        String what,
        String unit,
        Series measured,
        @Nullable Floor floor,
        @Nullable String aim) {

    public static Figure of(String what, String unit, Series measured, @Nullable String aim) {
        return new Figure(what, unit, measured, null, aim);
    }

    public Figure above(String floor, Series measuredFloor) {
        return new Figure(what, unit, measured, new Floor(floor, measuredFloor), aim);
    }

    /** Measured over floor, of the medians; null without a floor. */
    public @Nullable Double ratio() {
        return floor == null
                ? null
                : (Double) (measured.median() / floor.measured().median());
    }

    /** What the engine or the machine alone does. */
    public record Floor(String what, Series measured) {}
}
