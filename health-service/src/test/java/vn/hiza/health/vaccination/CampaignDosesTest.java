package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;
import vn.hiza.health.HealthStore.Enterprise;
import vn.hiza.health.headcount.HeadcountRegister;
import vn.hiza.intake.enterprise.EnterpriseRegister;

/** What teams are asked to count is said by the configuration, in every form alike. */
class CampaignDosesTest {
    private static final LocalDate BEGUN = LocalDate.of(2021, 12, 1);
    private final CampaignDoses doses = of("1", "2", "3@2021-12-01");

    private static CampaignDoses of(String... doses) {
        return new CampaignDoses(() -> List.of(doses));
    }

    @Test
    void aDoseIsAskedForFromItsFirstDayOn() {
        assertThat(doses.on(BEGUN.minusDays(1))).containsExactly(1, 2);
        assertThat(doses.on(BEGUN)).containsExactly(1, 2, 3);
        assertThat(of("2", " 1", "2").on(BEGUN)).containsExactly(1, 2);
    }

    @Test
    void whatIsNoDoseIsNotStartedWith() {
        for (String wrong : List.of("0", "10", "", "3@", "3@2021-13-01x", "three")) {
            assertThatThrownBy(() -> of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void thePageAndTheTableOfferTheSameDoses() {
        // Given
        HealthStore.clear();
        HealthStore.enterprises(List.of(new Enterprise("0100000001", "Z", "A", "ACTIVE", false)));
        LatestCounts latest = new LatestCounts(
                HealthStore.transactions(),
                new EnterpriseRegister(),
                new HeadcountRegister(),
                doses,
                Clock.systemUTC());

        // When
        LatestCounts.Latest before = latest.of("A", BEGUN.minusDays(1));
        LatestCounts.Latest after = latest.of("A", BEGUN);

        // Then
        assertThat(before.doses()).containsExactly(1, 2);
        assertThat(before.items().get(0).doses())
                .extracting(LatestCounts.Dose::dose)
                .containsExactly(1, 2);
        assertThat(after.doses()).containsExactly(1, 2, 3);
        assertThat(after.items().get(0).doses())
                .extracting(LatestCounts.Dose::dose)
                .containsExactly(1, 2, 3);
    }
}
