package vn.hiza.health.dhis2.summary;

import java.util.Locale;
import java.util.Optional;

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

    /** Empty for a word DHIS2 does not have. */
    public static Optional<ImportStrategy> named(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "CREATE_AND_UPDATE", "NEW_AND_UPDATES" -> Optional.of(CREATE_AND_UPDATE);
            case "CREATE", "NEW" -> Optional.of(CREATE);
            case "UPDATE", "UPDATES" -> Optional.of(UPDATE);
            case "DELETE", "DELETES" -> Optional.of(DELETE);
            default -> Optional.empty();
        };
    }
}
