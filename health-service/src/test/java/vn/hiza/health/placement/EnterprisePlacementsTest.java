package vn.hiza.health.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;
import vn.hiza.health.HealthStore;

class EnterprisePlacementsTest {
    private static final String FIRST =
            "{\"effectiveOn\":null,\"zone\":\"Z1\",\"district\":\"A\",\"status\":\"ACTIVE\"}";
    private static final String MOVED =
            "{\"effectiveOn\":\"2021-11-10\",\"zone\":\"Z2\",\"district\":\"B\",\"status\":\"ACTIVE\"}";
    private static final String CLOSED =
            "{\"effectiveOn\":\"2021-12-01\",\"zone\":\"Z2\",\"district\":\"B\",\"status\":\"CLOSED\"}";

    private final EnterprisePlacements placements = new EnterprisePlacements();

    @BeforeEach
    void nothingIsKnown() {
        HealthStore.clear();
    }

    private static FactEvent event(String taxCode, int revision, String... history) {
        String value = "{\"voided\":false,\"state\":{\"taxCode\":\"%s\",\"history\":[%s]}}"
                .formatted(taxCode, String.join(",", history));
        return new FactEvent(
                Topic.ENTERPRISES,
                UUID.randomUUID(),
                UUID.randomUUID(),
                revision,
                Instant.EPOCH,
                taxCode,
                null,
                value.getBytes(StandardCharsets.UTF_8));
    }

    private void apply(FactEvent... events) {
        HealthStore.transactions().commit(tx -> {
            placements.apply(tx, List.of(events));
            return events.length;
        });
    }

    private static List<String> known() {
        return HealthStore.transactions().read(tx -> tx.createQuery(
                        "select tax_code || ' ' || begins || ' to ' || ends || ' ' || district || ' '"
                                + " || status from enterprise_placement order by tax_code, begins")
                .mapTo(String.class)
                .list());
    }

    @Test
    void eachPlacementHoldsUntilTheNextBegins() {
        // When
        apply(event("0100000001", 1, FIRST), event("0100000002", 3, FIRST, MOVED, CLOSED));

        // Then
        assertThat(known())
                .containsExactly(
                        "0100000001 -infinity to infinity A ACTIVE",
                        "0100000002 -infinity to 2021-11-10 A ACTIVE",
                        "0100000002 2021-11-10 to 2021-12-01 B ACTIVE",
                        "0100000002 2021-12-01 to infinity B CLOSED");
    }

    @Test
    void theLastRevisionHoldsInWhateverOrderTheyCome() {
        // Given
        apply(event("0100000001", 2, FIRST, MOVED), event("0100000001", 1, FIRST));
        List<String> second = known();

        // When
        apply(event("0100000001", 1, FIRST));
        List<String> afterTheFirstOnceMore = known();
        apply(event("0100000001", 3, MOVED));

        // Then
        assertThat(second)
                .containsExactly(
                        "0100000001 -infinity to 2021-11-10 A ACTIVE", "0100000001 2021-11-10 to infinity B ACTIVE");
        assertThat(afterTheFirstOnceMore).isEqualTo(second);
        assertThat(known()).containsExactly("0100000001 2021-11-10 to infinity B ACTIVE");
    }
}
