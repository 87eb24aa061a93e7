package vn.hiza.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What facts of one service say of each other. A fact referred to stays in force until the transaction that refers to it ends,
 * and who would void it then sees the reference.
 */
public final class KnownKeys {
    private KnownKeys() {}

    /**
     * Which of the keys that statements refer to exist and are in force.
     *
     * @param table a table of current facts; its name is ours, never a caller's
     */
    public static Set<String> in(Handle tx, String table, Collection<String> keys) {
        return new HashSet<>(tx.createQuery("select key from " + table
                        + " where key = any(:keys) and not voided order by key for key share")
                .bindArray("keys", String.class, keys.stream().distinct().toArray())
                .mapTo(String.class)
                .list());
    }

    /**
     * Whether a fact in force still refers to this one.
     *
     * @param table a table of current facts, and {@code column} the one that refers; their names are ours
     */
    public static boolean referred(Handle tx, String table, String column, String key) {
        return tx.createQuery("select exists (select from " + table + " where " + column + " = :key and not voided)")
                .bind("key", key)
                .mapTo(Boolean.class)
                .one();
    }
}
