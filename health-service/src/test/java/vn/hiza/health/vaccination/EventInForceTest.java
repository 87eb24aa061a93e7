package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;

/** Whoever does not name the event of the revision it writes, as an instance of an earlier release, must not write it. */
class EventInForceTest {
    private static final String KEY = "0100109106/2001-05-05/1/EVENT";

    @Test
    void aRevisionWithoutItsEventIsRefused() {
        // Given
        HealthStore.fact(
                "vaccination_count",
                KEY,
                ", enterprise, date, dose, district, people",
                "{}",
                "0100109106",
                java.sql.Date.valueOf("2001-05-05"),
                1,
                "EVENT",
                10);

        // When, Then
        assertThatThrownBy(() -> renew("seq = seq + 1")).hasMessageContaining("earlier release");
        renew("seq = seq + 1, event_id = '" + UUID.randomUUID() + "'");
        renew("people = 11");
    }

    private static void renew(String change) {
        HealthStore.transactions()
                .commit(tx -> tx.execute("update vaccination_count set " + change + " where key = ?", KEY));
    }
}
