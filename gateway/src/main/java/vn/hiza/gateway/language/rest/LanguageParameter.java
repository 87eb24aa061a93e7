package vn.hiza.gateway.language.rest;

import vn.hiza.gateway.language.Language;
import vn.hiza.rest.collection.Parameters;

/** Reads {@code lang}: Vietnamese where none is named, no other than the two. */
public final class LanguageParameter {
    private LanguageParameter() {}

    public static Language of(Parameters parameters) {
        return parameters.choice("lang", Language.VI.code(), Language.EN.code()).equals(Language.VI.code())
                ? Language.VI
                : Language.EN;
    }
}
