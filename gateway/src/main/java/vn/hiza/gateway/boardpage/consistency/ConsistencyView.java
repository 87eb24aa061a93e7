package vn.hiza.gateway.boardpage.consistency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.indicator.Indicator;

/**
 * The page on which printed figures are typed, and what follows from them.
 *
 * @param filled the same page with what this board prints in its fields
 * @param result null until something was typed that can be read
 */
public record ConsistencyView(
        BoardForm form,
        List<Row> rows,
        String filled,
        @Nullable Result result) {

    /** What is printed of a figure. */
    public enum Part {
        VALUE("v"),
        TARGET("t"),
        PREVIOUS("p"),
        SHARE("s");

        private final String prefix;

        Part(String prefix) {
            this.prefix = prefix;
        }

        String field(Indicator indicator) {
            return prefix + "." + indicator.code();
        }
    }

    /** A figure: what is printed of it, in the order of the parts; null where there is nothing of the kind. */
    public record Row(String name, List<@Nullable Cell> cells) {}

    /**
     * A field.
     *
     * @param label for whoever does not see the table
     * @param flaw what is wrong with it
     */
    public record Cell(
            String field,
            String label,
            String typed,
            @Nullable String flaw) {}

    /** What follows. */
    public record Result(List<Finding> findings, List<Judged> figures, List<Implied> implied) {}

    /** @param grave whether something contradicts */
    public record Finding(boolean grave, String text) {}

    /** A printed number and what is to be said of it. */
    public record Judged(String name, String printed, boolean grave, String text) {}

    /** What a number that was not printed has to be, by each rounding rule. */
    public record Implied(
            String name, List<UnderRule> rules, @Nullable String ours) {}

    /** A range in words. */
    public record UnderRule(String rule, String range) {}
}
