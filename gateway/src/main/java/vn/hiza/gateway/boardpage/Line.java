package vn.hiza.gateway.boardpage;

import org.jspecify.annotations.Nullable;

/** Something and what is said of it, with the page that says more, if any. */
public record Line(String term, String text, @Nullable String address) {
    public Line(String term, String text) {
        this(term, text, null);
    }
}
