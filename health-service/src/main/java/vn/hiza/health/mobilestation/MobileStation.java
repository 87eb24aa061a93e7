package vn.hiza.health.mobilestation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Step;

/**
 * A mobile health station.
 *
 * @param since the day it was set up
 * @param history district and state over time
 */
public record MobileStation(String code, String district, StationState state, LocalDate since, List<Posture> history) {

    /** Where a station is and whether it works, from a day on. */
    public record Posture(@Nullable LocalDate effectiveOn, String district, StationState state)
            implements Step<Posture> {
        @Override
        public Posture from(@Nullable LocalDate day) {
            return new Posture(day, district, state);
        }
    }

    MobileStation over(List<Posture> timeline) {
        return new MobileStation(code, district, state, since, timeline);
    }
}
