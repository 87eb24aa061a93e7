package vn.hiza.health.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.json.LocalizedName;

/**
 * What to look for in counts.
 *
 * @param message what a team is asked to check
 * @param threshold how much is too much, with two decimals; null where the kind takes none
 * @param active whether it is looked for at present
 */
public record ValidationRule(
        String code,
        LocalizedName name,
        LocalizedName message,
        RuleKind kind,
        @Nullable BigDecimal threshold,
        boolean active) {}
