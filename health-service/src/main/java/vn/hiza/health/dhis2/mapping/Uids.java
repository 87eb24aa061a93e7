package vn.hiza.health.dhis2.mapping;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.json.Fields;

/** Reads DHIS2 identifiers: a letter and ten letters or digits. */
final class Uids {
    private static final Pattern UID = Pattern.compile("[A-Za-z][A-Za-z0-9]{10}");

    private Uids() {}

    static @Nullable String read(Fields fields) {
        String uid = fields.optionalText("uid", 11);
        if (uid != null && !UID.matcher(uid).matches()) {
            fields.flaw("uid", "invalid-uid", "A DHIS2 identifier is a letter and ten letters or digits.");
        }
        return uid;
    }
}
