package vn.hiza.health.dhis2.datavalue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.mapping.IdScheme;

/**
 * Which data values are asked for.
 *
 * @param days the days a count may fall on
 * @param children whether the enterprises of districts and zones are meant too
 * @param since only what was recorded then or later, or stood only after
 * @param schemes by what the answer names things
 */
record ExportQuery(
        List<String> dataSets,
        List<String> orgUnits,
        List<Days> days,
        boolean children,
        @Nullable Instant since,
        boolean includeDeleted,
        int limit,
        Schemes schemes,
        @Nullable String singlePeriod) {
    /** A first and a last day. */
    record Days(LocalDate first, LocalDate last) {}

    /** By what data elements and organisation units are named. */
    record Schemes(IdScheme elements, IdScheme orgUnits, IdScheme dataSets) {}
}
