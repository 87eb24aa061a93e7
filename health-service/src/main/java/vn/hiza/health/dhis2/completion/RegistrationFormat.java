package vn.hiza.health.dhis2.completion;

import java.util.List;

/** How completions are written. */
public enum RegistrationFormat {
    JSON {
        @Override
        List<Registration> read(byte[] body, Runnable next) {
            return Registrations.json(body, next);
        }
    },
    XML {
        @Override
        List<Registration> read(byte[] body, Runnable next) {
            return Registrations.xml(body, next);
        }
    };

    /** @param contentType application/xml, or else JSON */
    public static RegistrationFormat of(String contentType) {
        return contentType.split(";", 2)[0].strip().equalsIgnoreCase("application/xml") ? XML : JSON;
    }

    /** @param next is run before each, and may refuse them all */
    abstract List<Registration> read(byte[] body, Runnable next);
}
