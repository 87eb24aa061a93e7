package vn.hiza.health.vaccination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.vaccination.TeamLevels.Level;

/** The levels a count stands between: those of its own dose and of the doses below and above it. */
record Neighbours(TeamLevels levels, VaccinationCount count) {

    void askWhatNextDoseHeld() {
        levels.askWhatNextDoseHeld(count.date(), count.dose());
    }

    /** The level before the count in its own dose. */
    @Nullable
    Level before() {
        return level(levels.of(count.dose()).lowerEntry(count.date()));
    }

    /** The level after the count in its own dose. */
    @Nullable
    Level after() {
        return level(levels.of(count.dose()).higherEntry(count.date()));
    }

    /** The level of the dose before, on the same day or the last before it; null for dose 1. */
    @Nullable
    Level ofDoseBefore() {
        return level(levels.of(count.dose() - 1).floorEntry(count.date()));
    }

    /**
     * The highest level of the next dose for which the count is the last of its own dose: that of the day or later ones, up
     * to the next count of its dose; and one that held before any count of its dose was made.
     */
    Optional<Level> ofNextDose() {
        NavigableMap<LocalDate, Level> next = levels.of(count.dose() + 1);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Level after = after();
        NavigableMap<LocalDate, Level> covered = next.tailMap(count.date(), true);
        if (after != null) {
            covered = covered.headMap(after.date(), false);
        }
        Level held = before() == null ? level(next.lowerEntry(count.date())) : null;
        // A row of the same batch that lies within says itself that it is above this one.
        return Stream.concat(Stream.ofNullable(held), covered.values().stream().filter(level -> !level.stated()))
                .max(Comparator.comparingLong(Level::people));
    }

    private static @Nullable Level level(Map.@Nullable Entry<LocalDate, Level> entry) {
        return entry == null ? null : entry.getValue();
    }
}
