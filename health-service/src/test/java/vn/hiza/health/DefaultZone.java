package vn.hiza.health;

import java.util.TimeZone;

/** The server's own zone, changed for as long as a test looks. */
public final class DefaultZone implements AutoCloseable {
    private final TimeZone before = TimeZone.getDefault();

    public DefaultZone(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
    }

    @Override
    public void close() {
        TimeZone.setDefault(before);
    }
}
