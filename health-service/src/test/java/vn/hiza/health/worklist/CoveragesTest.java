package vn.hiza.health.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.health.worklist.WorkListFixture.AS_OF;
import static vn.hiza.health.worklist.WorkListFixture.EVERYWHERE;
import static vn.hiza.health.worklist.WorkListFixture.count;
import static vn.hiza.health.worklist.WorkListFixture.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;
import vn.hiza.health.Places;

class CoveragesTest {
    private final Coverages coverages = new Coverages(HealthStore.transactions());

    @BeforeEach
    void enterprisesOfAllKinds() {
        HealthStore.clear();
        enterprise("BELOW", "017", "ACTIVE");
        HealthStore.headcount("BELOW", LocalDate.of(2021, 10, 15), 500);
        HealthStore.headcount("BELOW", LocalDate.of(2021, 11, 15), 1000);
        HealthStore.headcount("BELOW", LocalDate.of(2021, 12, 15), 1);
        count("BELOW", "2021-11-12", 1, "017", 700);
        count("BELOW", "2021-11-05", 1, "016", 99);
        count("BELOW", "2021-10-05", 1, "016", 999);
        count("BELOW", "2021-11-26", 2, "017", 10);
        enterprise("EXACTLY", "017", "ACTIVE");
        HealthStore.headcount("EXACTLY", LocalDate.of(2021, 11, 15), 10);
        count("EXACTLY", "2021-11-12", 1, "017", 8);
        enterprise("MORE", "016", "ACTIVE");
        HealthStore.headcount("MORE", LocalDate.of(2021, 11, 15), 3);
        count("MORE", "2021-11-12", 1, "016", 4);
        enterprise("NOBODY", "016", "ACTIVE");
        HealthStore.headcount("NOBODY", LocalDate.of(2021, 11, 15), 0);
        count("NOBODY", "2021-11-12", 1, "016", 4);
        enterprise("UNKNOWN", "016", "ACTIVE");
        enterprise("UNSEEN", "016", "ACTIVE");
        HealthStore.headcount("UNSEEN", LocalDate.of(2021, 11, 15), 20);
        enterprise("CLOSED", "016", "CLOSED");
    }

    private List<Coverage> under(String below, int dose, Places places) {
        return coverages.under(new CoverageQuestion(dose, new BigDecimal(below), AS_OF, places), null, 100);
    }

    @Test
    void thoseBelowTheThresholdComeFirstAndThoseWithoutAShareAfterThem() {
        // When
        List<Coverage> found = under("0.8", 1, EVERYWHERE);

        // Then
        assertThat(found).extracting(Coverage::enterprise).containsExactly("BELOW", "UNSEEN", "NOBODY", "UNKNOWN");
        assertThat(found.get(0))
                .isEqualTo(new Coverage(
                        "BELOW",
                        "Công ty BELOW",
                        "017",
                        "Z017",
                        799,
                        LocalDate.of(2021, 11, 5),
                        1000L,
                        LocalDate.of(2021, 11, 15)));
        assertThat(found)
                .extracting(Coverage::share)
                .containsExactly(new BigDecimal("0.7990"), new BigDecimal("0.0000"), null, null);
        assertThat(found.subList(2, 4))
                .extracting(each -> Objects.requireNonNull(each.remark()).code())
                .containsExactly("no-workers", "no-headcount");
    }

    @Test
    void aShareAboveOneIsShownAsItIs() {
        // When
        List<Coverage> found = under("1.5", 1, WorkListFixture.district("016"));

        // Then
        assertThat(found).first().satisfies(more -> {
            assertThat(more.enterprise()).isEqualTo("MORE");
            assertThat(more.share()).isEqualTo(new BigDecimal("1.3333"));
            assertThat(Objects.requireNonNull(more.remark()).code()).isEqualTo("above-headcount");
        });
    }

    @Test
    void anotherDoseIsAnotherShare() {
        assertThat(under("0.8", 2, WorkListFixture.district("017")))
                .extracting(Coverage::share)
                .containsExactly(new BigDecimal("0.0100"), new BigDecimal("0.0000"));
    }

    @Test
    void pagesGoOnFromThoseWithAShareToThoseWithout() {
        // Given
        CoverageQuestion question = new CoverageQuestion(1, new BigDecimal("10"), AS_OF, EVERYWHERE);
        List<Coverage> whole = coverages.under(question, null, 100);

        // When
        List<Coverage> read = new ArrayList<>();
        String after = null;
        for (List<Coverage> page = List.of(); read.isEmpty() || !page.isEmpty(); read.addAll(page)) {
            page = coverages.under(question, after, 1);
            after = page.isEmpty() ? after : Coverages.key(page.get(0));
        }

        // Then
        assertThat(read).isEqualTo(whole).hasSize(6);
    }
}
