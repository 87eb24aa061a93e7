package vn.hiza.facts;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a service demands of its statements beyond their form. */
@FunctionalInterface
public interface Rules<T> {
    /**
     * Judges the cases in their order, each on top of the accepted ones before it: rejects, warns, or completes the state
     * to be stored. Runs inside the writing transaction, for one statement as for thousands, and locks the aggregates it
     * depends on.
     */
    void judge(Handle tx, List<Case<T>> cases);

    static <T> Rules<T> none() {
        return (tx, cases) -> {};
    }
}
