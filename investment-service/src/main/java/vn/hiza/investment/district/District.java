package vn.hiza.investment.district;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.json.LocalizedName;

/**
 * A district of the city.
 *
 * @param validTo its last day, or null while it stands
 * @param successors codes of the units that took its place
 */
public record District(
        String code,
        LocalizedName name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {}
