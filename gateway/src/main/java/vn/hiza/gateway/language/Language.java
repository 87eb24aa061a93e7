package vn.hiza.gateway.language;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Words;

/** A language that pages are offered in; the first is the usual one. */
public enum Language {
    VI,
    EN;

    /** As in {@code lang="vi"}. */
    public String code() {
        return this == VI ? "vi" : "en";
    }

    public Language other() {
        return this == VI ? EN : VI;
    }

    public String of(Words words) {
        return this == VI ? words.vi() : words.en();
    }

    /** The language of a code; empty when it is not offered. */
    public static Optional<Language> coded(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
