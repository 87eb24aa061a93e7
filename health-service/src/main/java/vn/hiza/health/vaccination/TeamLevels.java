package vn.hiza.health.vaccination;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The levels of an enterprise by one district team, per dose; and what of them is still to be looked up. */
final class TeamLevels {
    private static final int DOSES = 9;

    /** By dose; one more at each end, where nothing ever is, so that every dose has neighbours. */
    private final @Nullable TreeMap<LocalDate, Level>[] levels = series();

    private final boolean[] asked = new boolean[DOSES + 2];
    private final boolean[] askedToHold = new boolean[DOSES + 2];
    private final boolean[] known = new boolean[DOSES + 2];
    private final boolean[] knownToHold = new boolean[DOSES + 2];
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    /** Asks for what lies around a count: its dose and the one below, and of the one above what the count's days have. */
    void ask(LocalDate day, int dose) {
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        askToHold(dose);
        if (dose > 1) {
            askToHold(dose - 1);
        }
        asked[dose + 1] = true;
    }

    void askToHold(int dose) {
        askedToHold[dose] = true;
        asked[dose] = true;
    }

    /** Hands over each dose that is asked for and not known yet. */
    void takeAsked(Asked taker) {
        for (int dose = 1; dose < asked.length; dose++) {
            boolean more = askedToHold[dose] && !knownToHold[dose];
            if (more || (asked[dose] && !known[dose])) {
                taker.ask(dose, askedToHold[dose]);
            }
            known[dose] = asked[dose];
            knownToHold[dose] = askedToHold[dose];
        }
    }

    LocalDate firstDay() {
        return Objects.requireNonNull(firstDay);
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(lastDay);
    }

    void put(int dose, Level level) {
        TreeMap<LocalDate, Level> series = levels[dose];
        if (series == null) {
            series = new TreeMap<>();
            levels[dose] = series;
        }
        series.put(level.date(), level);
    }

    NavigableMap<LocalDate, Level> of(int dose) {
        TreeMap<LocalDate, Level> series = levels[dose];
        return series == null ? Collections.emptyNavigableMap() : series;
    }

    Neighbours beside(VaccinationCount count) {
        return new Neighbours(this, count);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of maps can be made in no other way
    private static @Nullable TreeMap<LocalDate, Level>[] series() {
        return new TreeMap[DOSES + 2];
    }

    /** Takes what is to be looked up. */
    @FunctionalInterface
    interface Asked {
        /** @param holding whether what the dose holds before the days and after them is asked for too */
        void ask(int dose, boolean holding);
    }

    /**
     * A level and its day.
     *
     * @param stated by a row of the batch itself
     */
    record Level(LocalDate date, long people, boolean stated) {}
}
