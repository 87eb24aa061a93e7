package vn.hiza.health.vaccination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.health.DistrictTeam;

/** Whose count an address means: the named district's, or that of the token's one district. */
public final class AddressedCount {
    private AddressedCount() {}

    public static String district(Caller caller, @Nullable String named) {
        if (named != null) {
            return named;
        }
        if (caller.districts().size() == 1) {
            return caller.districts().iterator().next();
        }
        throw new BusinessException(
                Category.UNPROCESSABLE,
                "district-required",
                "Counts are kept per district team; add ?district= with its code.");
    }

    /** A team voids only what it counted itself. */
    public static void refuseOutside(Caller caller, @Nullable String named) {
        if (named != null) {
            DistrictTeam.mayWriteFor(caller, named, "").ifPresent(flaw -> {
                throw BusinessException.of(List.of(flaw));
            });
        }
    }
}
