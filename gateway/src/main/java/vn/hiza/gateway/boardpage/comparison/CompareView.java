package vn.hiza.gateway.boardpage.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.BoardForm;

/**
 * Two days side by side, in one language.
 *
 * @param from the first day as text
 * @param rows empty when something of the address was refused
 */
public record CompareView(String from, String to, String scope, CompareForm form, List<Row> rows) {

    /**
     * The choice of both days and a zone, as it was made.
     *
     * @param rates as in {@link BoardForm}
     */
    public record CompareForm(
            String from,
            String to,
            boolean fromReadable,
            boolean toReadable,
            List<BoardForm.Option> zones,
            List<BoardForm.Option> rates,
            List<BoardForm.Flaw> flaws) {}

    /**
     * One figure on both days.
     *
     * @param difference exact; null when one of the days has no value
     * @param notes what is to be known of the difference
     * @param parts the statements that make it, the largest of them
     * @param together all others, another rate, and that it makes up the difference
     * @param more whether there are statements that are not named
     */
    public record Row(
            String name,
            Side before,
            Side after,
            @Nullable String difference,
            List<String> notes,
            List<Part> parts,
            List<String> together,
            boolean more) {}

    /** The figure of a day, and the page that says why. */
    public record Side(String display, String why) {}

    /** What one statement added. */
    public record Part(String day, String name, String amount) {}
}
