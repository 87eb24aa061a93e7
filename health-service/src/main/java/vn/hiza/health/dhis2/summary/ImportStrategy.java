package vn.hiza.health.dhis2.summary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.collection.Parameters;

/** What an import may do; older clients have other words for the same. */
public enum ImportStrategy {
    CREATE_AND_UPDATE(true, true),
    CREATE(true, false),
    UPDATE(false, true),
    DELETE(false, false);

    private final boolean creates;
    private final boolean updates;

    ImportStrategy(boolean creates, boolean updates) {
        this.creates = creates;
        this.updates = updates;
    }

    public boolean creates() {
        return creates;
    }

    public boolean updates() {
        return updates;
    }

    /**
     * What {@code importStrategy} says; all may be done where it says nothing.
     *
     * @throws vn.hiza.facts.BusinessException for a word DHIS2 does not have
     */
    public static ImportStrategy said(@Nullable String text) {
        if (text == null) {
            return CREATE_AND_UPDATE;
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "CREATE_AND_UPDATE", "NEW_AND_UPDATES" -> CREATE_AND_UPDATE;
            case "CREATE", "NEW" -> CREATE;
            case "UPDATE", "UPDATES" -> UPDATE;
            case "DELETE", "DELETES" -> DELETE;
            default -> throw Parameters.invalid("importStrategy", "use CREATE_AND_UPDATE, CREATE, UPDATE or DELETE");
        };
    }
}
