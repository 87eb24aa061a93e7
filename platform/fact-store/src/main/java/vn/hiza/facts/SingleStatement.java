package vn.hiza.facts;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement that came alone, and what its sender gets for it.
 *
 * @param request what the request is known by when it comes again; null when a repetition is a new request
 * @param accepted makes the answer of an accepted case, or refuses it with a {@link BusinessException}. It may be called by the
 *     thread of another request, and more than once
 */
public record SingleStatement<T>(
        Submission<T> submission,
        Author author,
        @Nullable RequestKey request,
        Function<Case<T>, StoredAnswer> accepted) {
    StoredAnswer answer(Case<T> settled) {
        if (settled.rejected()) {
            throw BusinessException.of(settled.flaws());
        }
        return accepted.apply(settled);
    }
}
