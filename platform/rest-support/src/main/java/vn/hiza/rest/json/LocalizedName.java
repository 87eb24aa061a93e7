package vn.hiza.rest.json;

/** A name in Vietnamese and in English. */
public record LocalizedName(String vi, String en) {
    private static final LocalizedName MISSING = new LocalizedName("", "");

    /** Reads {@code {"vi":"…","en":"…"}}. */
    public static LocalizedName read(Fields fields, String field) {
        LocalizedName name = fields.object(field, nested -> {
            String vi = nested.text("vi", 200);
            String en = nested.text("en", 200);
            return nested.complete(() -> new LocalizedName(vi, en));
        });
        return name == null ? MISSING : name;
    }
}
