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

    /**
     * Whether a case is judged beside others of its own subject only. Then a large batch may be taken subject by subject,
     * which looks up once what stands around many rows; the rows of one subject stay in their order.
     */
    default boolean withinSubject() {
        return false;
    }

    static <T> Rules<T> none() {
        return (tx, cases) -> {};
    }
}
