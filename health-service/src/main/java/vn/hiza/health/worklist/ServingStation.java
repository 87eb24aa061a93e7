package vn.hiza.health.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.list.Remark;

/**
 * A mobile station and the workers of the enterprises at work in its district.
 *
 * @param since the day from which it is in this state and district; null for the beginning
 * @param stations in the same state in the district, this one included: they serve the same workers
 * @param workers by the last headcount of each enterprise
 * @param withoutHeadcount enterprises whose workers are not in the number
 * @param headcountOn day of the oldest of these headcounts; null without any
 */
public record ServingStation(
        String code,
        String district,
        String state,
        @Nullable LocalDate since,
        long stations,
        long enterprises,
        long workers,
        long withoutHeadcount,
        @Nullable LocalDate headcountOn) {

    /** The workers of a district are not divided among its stations: nobody said how. */
    public @Nullable Remark remark() {
        return stations < 2
                ? null
                : new Remark(
                        "shared-by-stations",
                        stations
                                + " trạm cùng trạng thái trong quận cùng phục vụ số lao động này; số này không chia cho từng trạm.",
                        stations
                                + " stations in this state in the district serve these same workers; the number is not divided"
                                + " among them.");
    }
}
