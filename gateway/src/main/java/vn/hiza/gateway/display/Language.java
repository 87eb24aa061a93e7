package vn.hiza.gateway.display;

import vn.hiza.gateway.indicator.Words;

/** The languages of the Board; Vietnamese comes first. */
public enum Language {
    VI,
    EN;

    public String of(Words words) {
        return this == VI ? words.vi() : words.en();
    }

    /** As in {@code lang=} and in documents. */
    public String code() {
        return this == VI ? "vi" : "en";
    }
}
