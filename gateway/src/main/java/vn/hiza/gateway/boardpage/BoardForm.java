package vn.hiza.gateway.boardpage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a day and a zone, as it was made.
 *
 * @param asOf as it was typed; a day that is none is shown as text, so that it can be mended
 * @param rates at which rate capital converts; empty where nobody asked for another than the usual one
 */
public record BoardForm(
        String action,
        String asOf,
        boolean dayReadable,
        String earliest,
        String latest,
        List<Option> zones,
        List<Option> rates,
        List<Flaw> flaws,
        String figuresAddress) {

    /** One of what can be chosen. */
    public record Option(String value, String text, boolean chosen) {}

    /** What is wrong with a field, and how to mend it. */
    public record Flaw(String field, String text) {
        /** Parts of an address, or of what was made of it, that no page has a field for. */
        private static final Set<String> WITHOUT_FIELD = Set.of("lang", "cursor", "statements", "unknowns");

        public boolean hasField() {
            return !WITHOUT_FIELD.contains(field);
        }
    }

    /** The zone that was chosen, or the whole Board. */
    public String scope() {
        return zones.stream()
                .filter(Option::chosen)
                .map(Option::text)
                .findFirst()
                .orElse("");
    }

    public @Nullable String flawOf(String field) {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(Flaw::text)
                .findFirst()
                .orElse(null);
    }
}
