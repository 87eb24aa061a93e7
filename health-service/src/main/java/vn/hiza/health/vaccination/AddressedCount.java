package vn.hiza.health.vaccination;

import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;

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
        if (named != null && !caller.mayWriteFor(named)) {
            throw new BusinessException(
                    Category.FORBIDDEN, "outside-district", "Your team may write for " + caller.districts() + " only.");
        }
    }
}
