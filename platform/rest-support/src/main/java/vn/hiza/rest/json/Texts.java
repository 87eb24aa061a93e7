package vn.hiza.rest.json;

import java.util.Optional;
import vn.hiza.facts.Flaw;

/** What text may be stored. */
final class Texts {
    private Texts() {}

    static Optional<Flaw> flawOf(String text, int max) {
        if (text.isBlank()) {
            return Optional.of(Flaw.of("", "blank", "Send at least one visible character."));
        }
        if (text.codePointCount(0, text.length()) > max) {
            return Optional.of(Flaw.of("", "too-long", "At most " + max + " characters are kept here."));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(
                        Flaw.of("", "lone-surrogate", "The text holds half a character (a lone surrogate)."));
            } else if (Character.isISOControl(c)) {
                return Optional.of(Flaw.of("", "control-character", "Control characters cannot be stored."));
            }
        }
        return Optional.empty();
    }

    /** Half characters shown as the replacement character, for messages that repeat what was sent. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            boolean pair = i + 1 < shown.length() && Character.isSurrogatePair(shown.charAt(i), shown.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(shown.charAt(i))) {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown.toString();
    }

    /** "batch" is an address of its own in every collection, so nothing may be called so. */
    static boolean isCode(String text) {
        if (text.equals("batch")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '-'
                    || (c == '.' && i > 0);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
