package vn.hiza.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A state that holds from a day on; a record whose first component is that day. */
public interface Step<S extends Step<S>> {
    /** The first day; null for the beginning of time. */
    @Nullable
    LocalDate effectiveOn();

    /** The same state from another day on. */
    S from(@Nullable LocalDate day);
}
