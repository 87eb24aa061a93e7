package vn.hiza.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Days that questions name: from 1990 to today, in Hanoi. */
@ApplicationScoped
public class AskedDay {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Clock clock;

    public AskedDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that was named, or today. */
    public LocalDate orToday(String name, @Nullable LocalDate day) {
        return day == null ? today() : past(name, day);
    }

    public LocalDate past(String name, LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            throw new BusinessException(
                    Category.UNPROCESSABLE, "date-too-early", name + " lies before " + EARLIEST + ".");
        }
        if (day.isAfter(today())) {
            throw new BusinessException(
                    Category.UNPROCESSABLE,
                    "date-in-future",
                    name + " lies in the future; today is " + today() + " in Hanoi.");
        }
        return day;
    }
}
