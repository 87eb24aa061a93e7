package vn.hiza.health.dhis2.period;

import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** A period that a client asks for. */
public final class AskedPeriod {
    private AskedPeriod() {}

    /** @throws BusinessException when it is none, with the reason */
    public static Period of(String name) {
        try {
            return PeriodText.ofId(name);
        } catch (UnreadablePeriod unreadable) {
            throw refusal("Period not valid: " + name + "; " + unreadable.why() + ".");
        }
    }

    /** A question that does not say of what it asks. */
    public static BusinessException refusal(String detail) {
        return new BusinessException(Category.CONFLICT, "invalid-export", detail);
    }
}
