package vn.hiza.testing.wrong.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/** Time and ids that no test can set. */
class Clockless {
    LocalDate dayOfTheMachine() {
        return LocalDate.now();
    }

    LocalDate dayOfAZone() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    Instant instant() {
        return Instant.now();
    }

    Supplier<Instant> instantLater() {
        return Instant::now;
    }

    long milliseconds() {
        return System.currentTimeMillis();
    }

    UUID id() {
        return UUID.randomUUID();
    }
}
