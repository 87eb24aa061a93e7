package vn.hiza.gateway.fonts;

import java.io.InputStream;
import java.util.Objects;

/** The faces of Liberation (SIL Open Font License): as wide as Times New Roman and Arial, with all letters of Vietnamese. */
public enum BundledFont {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SANS("LiberationSans-Regular");

    private final String file;

    BundledFont(String file) {
        this.file = "/liberation/" + file + ".ttf";
    }

    /** The TrueType file. */
    public InputStream open() {
        return Objects.requireNonNull(BundledFont.class.getResourceAsStream(file), file);
    }
}
