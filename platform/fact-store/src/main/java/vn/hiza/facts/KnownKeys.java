package vn.hiza.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which of the keys some statements refer to exist and are in force. */
public final class KnownKeys {
    private KnownKeys() {}

    /** @param table a table of current facts; its name is ours, never a caller's */
    public static Set<String> in(Handle tx, String table, Collection<String> keys) {
        return new HashSet<>(tx.createQuery("select key from " + table + " where key = any(:keys) and not voided")
                .bindArray("keys", String.class, keys.stream().distinct().toArray())
                .mapTo(String.class)
                .list());
    }
}
