package vn.hiza.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;

/** Batches that come through two partitions, to two instances, and speak of the same. */
class BatchesSideBySideTest {
    @RegisterExtension
    static final LedgerDatabase DATABASE = LedgerDatabase.start();

    private static final Jdbi JDBI = DATABASE.jdbi();

    private final LedgerIntake ledger = new LedgerIntake(null);

    @BeforeEach
    void clear() {
        DATABASE.clear();
    }

    @Test
    void batchesThatNameAnEnterpriseThatMovedTakeTurns() throws Exception {
        // Given
        FactEvent moved = event(
                Topic.ENTERPRISES,
                new UUID(0, 1),
                1,
                "\"taxCode\":\"E\",\"history\":[{\"effectiveOn\":null,\"zone\":\"A\",\"district\":\"\",\"status\":\"ACTIVE\"},"
                        + "{\"effectiveOn\":\"2021-06-15\",\"zone\":\"B\",\"district\":\"\",\"status\":\"ACTIVE\"}]");
        JDBI.useTransaction(tx -> ledger.apply(tx, List.of(moved, headcount(new UUID(0, 2), "2021-01-01", 500))));
        FactEvent team = event(Topic.SAFETY_TEAMS, new UUID(0, 3), 1, team("T", "E", "2021-02-01", 4));

        // When
        sideBySide(headcount(new UUID(0, 4), "2021-03-01", 700), team);

        // Then
        assertThat(postings("workers"))
                .containsExactly(
                        "2021-01-01 0 A 500", "2021-03-01 0 A 200", "2021-06-15 1 A -700", "2021-06-15 2 B 700");
    }

    @Test
    void olderRevisionThatComesThroughAnotherPartitionIsSuperseded() throws Exception {
        // Given
        UUID id = new UUID(0, 9);
        FactEvent older = event(Topic.SAFETY_TEAMS, id, 1, team("T", "E1", "2021-02-01", 4));
        FactEvent newer = event(Topic.SAFETY_TEAMS, id, 2, team("T", "E2", "2021-03-01", 6));

        // When
        sideBySide(newer, older);

        // Then
        assertThat(postings("safety-team.members")).containsExactly("2021-03-01 0  6");
        assertThat(all("select revision from fact")).containsExactly("2");
        assertThat(all("select event_id from superseded_event"))
                .containsExactly(older.eventId().toString());
    }

    private static List<String> all(String sql) {
        return JDBI.withHandle(tx -> tx.createQuery(sql).mapTo(String.class).list());
    }

    /** The second begins while the first has done its work and not committed, and waits for it. */
    private void sideBySide(FactEvent first, FactEvent second) throws Exception {
        CompletableFuture<Void> other;
        try (Handle tx = JDBI.open()) {
            tx.begin();
            ledger.apply(tx, List.of(first));
            other = CompletableFuture.runAsync(
                    () -> JDBI.useTransaction(beside -> ledger.apply(beside, List.of(second))));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!somebodyWaits() && !other.isDone()) {
                assertThat(System.nanoTime())
                        .as("the second batch waits for the first")
                        .isLessThan(end);
                Thread.sleep(10);
            }
            tx.commit();
        }
        other.get(20, TimeUnit.SECONDS);
    }

    private static boolean somebodyWaits() {
        return JDBI.withHandle(tx -> tx.createQuery("select exists (select from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock')")
                .mapTo(Boolean.class)
                .one());
    }

    private static List<String> postings(String measure) {
        return JDBI.withHandle(tx -> tx.createQuery("select concat_ws(' ', day, leg, zone, delta) from posting"
                        + " where measure like '%' || :measure order by day, leg")
                .bind("measure", measure)
                .mapTo(String.class)
                .list());
    }

    private static FactEvent headcount(UUID id, String day, int total) {
        return event(Topic.HEADCOUNTS, id, 1, "\"enterprise\":\"E\",\"date\":\"" + day + "\",\"total\":" + total);
    }

    private static String team(String code, String enterprise, String formed, int members) {
        return "\"code\":\"%s\",\"enterprise\":\"%s\",\"formedOn\":\"%s\",\"disbandedOn\":null,"
                        .formatted(code, enterprise, formed)
                + "\"history\":[{\"effectiveOn\":\"%s\",\"members\":%d}]".formatted(formed, members);
    }

    private static FactEvent event(Topic topic, UUID id, int revision, String state) {
        String value = "{\"key\":\"%s\",\"voided\":false,\"recordedBy\":\"x\",\"reason\":null,\"state\":{%s}}"
                .formatted(id, state);
        return new FactEvent(
                topic,
                new UUID(id.getLeastSignificantBits(), revision),
                id,
                revision,
                Instant.EPOCH,
                id.toString(),
                null,
                value.getBytes(StandardCharsets.UTF_8));
    }
}
