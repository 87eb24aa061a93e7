package vn.hiza.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Ranges of days that questions name: at most 400 days up to today, the last 31 where none is named. */
@ApplicationScoped
public class AskedRange {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 400;

    private final AskedDay days;

    public AskedRange(AskedDay days) {
        this.days = days;
    }

    /** From the first day to the last, both of them in it. */
    public record Range(LocalDate from, LocalDate to) {}

    public Range of(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate to = days.orToday("to", last);
        LocalDate from = first == null ? to.minusDays(USUAL_DAYS) : days.past("from", first);
        if (from.isAfter(to)) {
            throw refusal("range-reversed", "from, " + from + ", lies after to, " + to + "; exchange them.");
        }
        long span = ChronoUnit.DAYS.between(from, to) + 1;
        if (span > MOST_DAYS) {
            throw refusal(
                    "range-too-long",
                    "From " + from + " to " + to + " are " + span + " days; ask for at most " + MOST_DAYS
                            + " at a time.");
        }
        return new Range(from, to);
    }

    private static BusinessException refusal(String slug, String message) {
        return new BusinessException(Category.UNPROCESSABLE, slug, message);
    }
}
