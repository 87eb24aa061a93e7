package vn.hiza.rest.strict;

import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** The refusal for a body whose sender went away before its end. */
public final class BrokenBody {
    private BrokenBody() {}

    public static BusinessException refusal() {
        return new BusinessException(Category.MALFORMED, "broken-body", "The body broke off; send all of it again.");
    }
}
