package vn.hiza.health.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.Transactions;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.EnterpriseTopic;
import vn.hiza.testing.events.HeadcountTopic;
import vn.hiza.testing.events.Waiting;

/** The copy of the headcounts follows the workforce service's topic, beside that of the enterprises. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class HeadcountRegisterTest {
    private static final LocalDate AUGUST = LocalDate.of(2021, 8, 31);
    private static final LocalDate OCTOBER = LocalDate.of(2021, 10, 31);

    @Inject
    HeadcountRegister register;

    @Inject
    Transactions transactions;

    private @Nullable KnownHeadcount latest(String taxCode, LocalDate asOf) {
        return transactions
                .read(tx -> register.latest(tx, List.of(taxCode, "0100000000"), asOf))
                .get(taxCode);
    }

    private void until(String taxCode, LocalDate asOf, long total) {
        Waiting.until("headcount " + total + " of " + taxCode, () -> {
            KnownHeadcount known = latest(taxCode, asOf);
            return known != null && known.total() == total;
        });
    }

    @Test
    void theLastHeadcountUpToADayHolds() {
        // Given
        HeadcountTopic.state("0101111111", AUGUST, 900);
        HeadcountTopic.state("0101111111", OCTOBER, 1200);
        until("0101111111", OCTOBER, 1200);

        // When
        KnownHeadcount between = latest("0101111111", OCTOBER.minusDays(1));

        // Then
        assertThat(between).isEqualTo(new KnownHeadcount("0101111111", AUGUST, 900));
        assertThat(latest("0101111111", LocalDate.of(2030, 1, 1)))
                .isEqualTo(new KnownHeadcount("0101111111", OCTOBER, 1200));
        assertThat(latest("0101111111", AUGUST.minusDays(1))).isNull();
    }

    @Test
    void aCorrectedHeadcountCountsAndAWithdrawnOneDoesNot() {
        // Given
        HeadcountTopic.state("0102222222", AUGUST, 900);
        HeadcountTopic.state("0102222222", OCTOBER, 12);
        HeadcountTopic.state("0102222222", OCTOBER, 1250);
        until("0102222222", OCTOBER, 1250);

        // When
        HeadcountTopic.withdraw("0102222222", OCTOBER, 1250);

        // Then
        until("0102222222", OCTOBER, 900);
    }

    @Test
    void manyAreAskedForAtOnce() {
        // Given
        HeadcountTopic.state("0103333333", AUGUST, 1);
        HeadcountTopic.state("0104444444", AUGUST, 0);
        until("0103333333", AUGUST, 1);
        until("0104444444", AUGUST, 0);

        // When
        Map<String, KnownHeadcount> all = transactions.read(
                tx -> register.latest(tx, List.of("0103333333", "0104444444", "0103333333", "0105555555"), AUGUST));

        // Then
        assertThat(all).containsOnlyKeys("0103333333", "0104444444");
        assertThat(all.get("0104444444")).isEqualTo(new KnownHeadcount("0104444444", AUGUST, 0));
    }

    @Test
    void whatCannotBeAHeadcountIsParkedAndHoldsUpNothing() {
        // Given
        long parked = parked();

        // When
        HeadcountTopic.state("0106666666", LocalDate.of(9999, 12, 31), -1);
        EnterpriseTopic.restate("0106666666", "THANG_LONG", "017", "ACTIVE");
        HeadcountTopic.state("0106666666", AUGUST, 5);
        until("0106666666", AUGUST, 5);

        // Then
        assertThat(parked()).isEqualTo(parked + 1);
    }

    private long parked() {
        return transactions.read(tx -> tx.createQuery("select count(*) from parked_event")
                .mapTo(Long.class)
                .one());
    }
}
