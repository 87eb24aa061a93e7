package vn.hiza.health.dhis2.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;

/**
 * Refuses an item that says of itself what another one in force says already: a name must mean one thing.
 *
 * @param table and {@code column} where it is kept; their names are ours
 * @param field of the statement
 */
record Unshared<T>(String table, String column, String field, Function<T, @Nullable String> value) {
    /** Held until the transaction ends, so that of two writers the second sees what the first said; two keys of our own. */
    private static final String ONE_AT_A_TIME = "select 1 from (select pg_advisory_xact_lock(18542, 1)) held";

    void judge(Handle tx, List<Case<T>> cases) {
        List<Case<T>> stated = cases.stream().filter(each -> !each.voids()).toList();
        tx.createQuery(ONE_AT_A_TIME).mapTo(Integer.class).one();
        Map<String, String> holders = holders(tx, stated);
        for (Case<T> each : stated) {
            String claimed = value.apply(each.next());
            String holder = claimed == null ? null : holders.putIfAbsent(claimed, each.key());
            if (holder != null && !holder.equals(each.key())) {
                each.reject(
                        Flaw.of(Category.CONFLICT, "/" + field, "taken-" + field, holder + " says the same already."));
            }
        }
    }

    /** Who says so outside of these cases, which may be about to say something else. */
    private Map<String, String> holders(Handle tx, List<Case<T>> stated) {
        Set<String> own = new HashSet<>();
        stated.forEach(each -> own.add(each.key()));
        Map<String, String> holders = new HashMap<>();
        tx.createQuery("select key, " + column + " as said from " + table + " where not voided and " + column
                        + " = any(:said)")
                .bindArray(
                        "said",
                        String.class,
                        stated.stream()
                                .map(each -> value.apply(each.next()))
                                .filter(Objects::nonNull)
                                .toArray())
                .map((row, context) -> Map.entry(row.getString("said"), row.getString("key")))
                .forEach(each -> {
                    if (!own.contains(each.getValue())) {
                        holders.put(each.getKey(), each.getValue());
                    }
                });
        return holders;
    }
}
