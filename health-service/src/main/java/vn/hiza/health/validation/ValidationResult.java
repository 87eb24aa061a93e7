package vn.hiza.health.validation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.list.Remark;

/**
 * A count and a rule that it breaks or broke.
 *
 * @param count what was counted
 * @param against the number that it was held against, and {@code againstOn} its day; null where there is none
 * @param others what other teams last counted at the enterprise, where the rule adds it; null where it does not
 * @param explanation null while nobody explained the number in force
 */
public record ValidationResult(
        ValidationRule rule,
        Count count,
        @Nullable Long against,
        @Nullable LocalDate againstOn,
        @Nullable Long others,
        ResultState state,
        @Nullable Explanation explanation) {
    /**
     * The count.
     *
     * @param name of the enterprise
     * @param district of the team
     * @param people in force; null when the count was voided
     */
    public record Count(
            String enterprise,
            @Nullable String name,
            String district,
            LocalDate date,
            int dose,
            @Nullable Long people) {
        String key() {
            return enterprise + "/" + date + "/" + dose + "/" + district;
        }
    }

    /** Why it is so all the same. */
    public record Explanation(String text, String by, OffsetDateTime at) {}

    public Remark ruleName() {
        return new Remark(rule.code(), rule.name().vi(), rule.name().en());
    }

    public Remark message() {
        return new Remark(rule.code(), rule.message().vi(), rule.message().en());
    }
}
