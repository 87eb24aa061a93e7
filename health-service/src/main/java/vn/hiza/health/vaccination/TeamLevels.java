package vn.hiza.health.vaccination;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The levels of an enterprise by one district team, per dose; and what of them is still to be looked up. */
final class TeamLevels {
    private static final int DOSES = 9;

    /** By dose; one more at each end, where nothing ever is, so that every dose has neighbours. */
    private final @Nullable TreeMap<LocalDate, Level>[] levels = series();

    private final List<Set<Part>> asked = nothing();
    private final List<Set<Part>> known = nothing();
    private final int[] held = new int[DOSES + 2];
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    /**
     * Takes in a count of the batch, and asks for what lies around it in its own dose, below it in the one before, and above
     * it in the next.
     *
     * @param replaces whether it takes the place of a count that is in force
     */
    void state(VaccinationCount count, boolean replaces) {
        LocalDate day = count.date();
        int dose = count.dose();
        if (series(dose).put(day, new Level(day, count.people(), true)) == null && replaces) {
            held[dose]++;
        }
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        asked.get(dose).addAll(Part.OF_ITS_OWN_DOSE);
        asked.get(dose - 1).addAll(Part.OF_THE_DOSE_BELOW);
        asked.get(dose + 1).addAll(Part.OF_THE_DOSE_ABOVE);
    }

    /**
     * Asks for what the next dose held before a count that is the first of its dose. Asked for these alone: where there is no
     * next dose yet, the search for its last count reads all that the enterprise ever had.
     */
    void askWhatNextDoseHeld(LocalDate day, int dose) {
        if (of(dose).lowerKey(day) == null) {
            asked.get(dose + 1).add(Part.BEFORE);
        }
    }

    /** Hands over of each dose what is asked for and not known yet. */
    void takeAsked(BiConsumer<Integer, Set<Part>> taker) {
        for (int dose = 1; dose < levels.length; dose++) {
            Set<Part> more = EnumSet.noneOf(Part.class);
            more.addAll(asked.get(dose));
            more.removeAll(known.get(dose));
            if (!more.isEmpty()) {
                known.get(dose).addAll(more);
                taker.accept(dose, more);
            }
        }
    }

    LocalDate firstDay() {
        return Objects.requireNonNull(firstDay);
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(lastDay);
    }

    /** How many counts in force the batch speaks of. */
    int held(int dose) {
        return held[dose];
    }

    /** Takes in what the table holds; the batch's own count of that day stands above it. */
    void find(int dose, Level level) {
        series(dose).putIfAbsent(level.date(), level);
    }

    private TreeMap<LocalDate, Level> series(int dose) {
        TreeMap<LocalDate, Level> series = levels[dose];
        if (series == null) {
            series = new TreeMap<>();
            levels[dose] = series;
        }
        return series;
    }

    NavigableMap<LocalDate, Level> of(int dose) {
        TreeMap<LocalDate, Level> series = levels[dose];
        return series == null ? Collections.emptyNavigableMap() : series;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of maps can be made in no other way
    private static @Nullable TreeMap<LocalDate, Level>[] series() {
        return new TreeMap[DOSES + 2];
    }

    private static List<Set<Part>> nothing() {
        return Stream.<Set<Part>>generate(() -> EnumSet.noneOf(Part.class))
                .limit(DOSES + 2)
                .toList();
    }

    /** What of a series lies around the days of a batch. */
    enum Part {
        /** All within the days. */
        WITHIN,
        /** The last before them. */
        BEFORE,
        /** The first after them. */
        AFTER,
        /** The highest after them, before the next count of the dose below. */
        ABOVE;

        private static final Set<Part> OF_ITS_OWN_DOSE = EnumSet.of(WITHIN, BEFORE, AFTER);
        private static final Set<Part> OF_THE_DOSE_BELOW = EnumSet.of(WITHIN, BEFORE);
        private static final Set<Part> OF_THE_DOSE_ABOVE = EnumSet.of(WITHIN, ABOVE);

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A level and its day.
     *
     * @param stated by a row of the batch itself
     */
    record Level(LocalDate date, long people, boolean stated) {}
}
