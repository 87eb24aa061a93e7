package vn.hiza.health.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.health.worklist.WorkListFixture.AS_OF;
import static vn.hiza.health.worklist.WorkListFixture.EVERYWHERE;
import static vn.hiza.health.worklist.WorkListFixture.count;
import static vn.hiza.health.worklist.WorkListFixture.enterprise;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;
import vn.hiza.health.HealthStore.Count;
import vn.hiza.health.Places;
import vn.hiza.rest.list.Remark;

class DoseLevelsTest {
    private final DoseLevels levels = new DoseLevels(HealthStore.transactions());

    @BeforeEach
    void nothingIsThere() {
        HealthStore.clear();
    }

    private static DosesQuestion backlog(boolean byDistrict, Places places) {
        return new DosesQuestion(AS_OF.minusDays(28), AS_OF, places, byDistrict);
    }

    private static DosesQuestion dropOut(boolean byDistrict) {
        return new DosesQuestion(AS_OF, AS_OF, EVERYWHERE, byDistrict);
    }

    private static @Nullable String code(@Nullable Remark remark) {
        return remark == null ? null : remark.code();
    }

    @Test
    void whoHadDose1TwentyEightDaysAgoAndHasNoDose2Waits() {
        // Given
        enterprise("A", "017", "ACTIVE");
        count("A", "2021-10-29", 1, "017", 100);
        count("A", "2021-10-30", 1, "017", 150);
        count("A", "2021-11-20", 2, "017", 60);
        count("A", "2021-11-27", 2, "017", 99);

        // When
        List<DosePair> waiting = levels.backlog(backlog(false, EVERYWHERE), null, 10);

        // Then
        assertThat(waiting)
                .containsExactly(new DosePair(
                        "017",
                        "A",
                        "Công ty A",
                        "Z017",
                        1,
                        100L,
                        LocalDate.of(2021, 10, 29),
                        60L,
                        LocalDate.of(2021, 11, 20),
                        40,
                        0));
    }

    @Test
    void eachTeamHasItsOwnRowAndVoidedCountsHoldNothing() {
        // Given
        enterprise("A", "017", "ACTIVE");
        count("A", "2021-09-01", 1, "017", 30);
        count("A", "2021-09-08", 1, "017", 90, true);
        count("A", "2021-09-01", 1, "016", 5);

        // When
        List<DosePair> waiting = levels.backlog(backlog(false, EVERYWHERE), null, 10);

        // Then
        assertThat(waiting).extracting(DosePair::district).containsExactly("016", "017");
        assertThat(waiting).extracting(DosePair::waiting).containsExactly(5L, 30L);
        assertThat(waiting).extracting(DosePair::dose2).containsOnlyNulls();
        assertThat(levels.backlog(backlog(false, WorkListFixture.district("016")), null, 10))
                .extracting(DosePair::district)
                .containsExactly("016");
    }

    @Test
    void moreDose2ThanDose1IsNoNegativeBacklogButARemark() {
        // Given
        enterprise("A", "017", "ACTIVE");
        count("A", "2021-10-01", 1, "017", 50);
        count("A", "2021-11-01", 2, "017", 70);

        // When
        List<DosePair> waiting = levels.backlog(backlog(false, EVERYWHERE), null, 10);

        // Then
        assertThat(waiting).singleElement().satisfies(row -> {
            assertThat(row.waiting()).isZero();
            assertThat(row.dose1()).isEqualTo(50);
            assertThat(row.dose2()).isEqualTo(70);
            assertThat(code(row.remarkOnBacklog())).isEqualTo("dose-2-above-earlier-dose-1");
            assertThat(row.dropOut()).isEqualTo(new BigDecimal("-0.4000"));
            assertThat(code(row.remarkOnDropOut())).isEqualTo("dose-2-above-dose-1");
        });
    }

    @Test
    void whereNobodyWaitsIsNoRowAndWhoClosedIsNoneEither() {
        // Given
        enterprise("A", "017", "ACTIVE");
        count("A", "2021-10-01", 1, "017", 50);
        count("A", "2021-11-01", 2, "017", 50);
        enterprise("B", "017", "CLOSED");
        count("B", "2021-10-01", 1, "017", 50);

        // When
        List<DosePair> waiting = levels.backlog(backlog(false, EVERYWHERE), null, 10);

        // Then
        assertThat(waiting).isEmpty();
        assertThat(levels.all(dropOut(false), null, 10))
                .extracting(DosePair::enterprise)
                .containsExactly("A");
    }

    @Test
    void aDistrictsBacklogIsTheSumOfItsEnterprises() {
        // Given
        enterprise("A", "017", "ACTIVE");
        enterprise("B", "017", "ACTIVE");
        count("A", "2021-10-01", 1, "017", 50);
        count("A", "2021-11-01", 2, "017", 70);
        count("B", "2021-10-08", 1, "017", 40);
        count("B", "2021-11-08", 2, "017", 10);

        // When
        List<DosePair> districts = levels.backlog(backlog(true, EVERYWHERE), null, 10);

        // Then
        assertThat(districts).singleElement().satisfies(row -> {
            assertThat(row.waiting()).isEqualTo(30);
            assertThat(row.contradicting()).isEqualTo(1);
            assertThat(row.enterprises()).isEqualTo(2);
            assertThat(row.enterprise()).isNull();
            assertThat(row.dose1()).isEqualTo(90);
            assertThat(row.dose1On()).isEqualTo(LocalDate.of(2021, 10, 1));
            assertThat(row.dose2()).isEqualTo(80);
        });
    }

    @Test
    void theDropOutIsAShareOfFourDecimalsAndNoneOfNobody() {
        // Given
        enterprise("A", "017", "ACTIVE");
        enterprise("B", "017", "ACTIVE");
        count("A", "2021-11-01", 1, "017", 300);
        count("A", "2021-11-01", 2, "017", 199);
        count("B", "2021-11-01", 1, "017", 0);

        // When
        List<DosePair> rows = levels.all(dropOut(false), null, 10);

        // Then
        assertThat(rows).extracting(DosePair::dropOut).containsExactly(new BigDecimal("0.3367"), null);
        assertThat(rows).extracting(row -> code(row.remarkOnDropOut())).containsExactly(null, "no-dose-1");
    }

    @Property(tries = 60)
    void levelsAreThoseOfTheLastCountsWhateverWasCounted(@ForAll long seed) {
        // Given
        HealthStore.clear();
        Random random = new Random(seed);
        Map<String, Count> counts = new TreeMap<>();
        for (String each : List.of("A", "B", "C")) {
            enterprise(each, "017", "ACTIVE");
        }
        for (int i = 0; i < random.nextInt(50); i++) {
            Count count = new Count(
                    List.of("A", "B", "C").get(random.nextInt(3)),
                    AS_OF.plusDays(3 - random.nextInt(60)),
                    1 + random.nextInt(3),
                    List.of("016", "017").get(random.nextInt(2)),
                    random.nextInt(50),
                    List.of(Instant.EPOCH),
                    random.nextInt(5) == 0);
            counts.put(count.key(), count);
        }
        HealthStore.counts(List.copyOf(counts.values()));

        // When
        Map<String, List<Long>> found = new TreeMap<>();
        String after = null;
        List<DosePair> page;
        do {
            page = levels.all(new DosesQuestion(AS_OF.minusDays(28), AS_OF, EVERYWHERE, false), after, 2);
            for (DosePair pair : page) {
                after = DoseLevels.key(pair);
                assertThat(found.put(after, List.of(level(pair.dose1()), level(pair.dose2()), pair.waiting())))
                        .isNull();
            }
        } while (page.size() == 2);

        // Then
        Map<String, List<Long>> expected = new TreeMap<>();
        for (String each : List.of("A", "B", "C")) {
            for (String team : List.of("016", "017")) {
                long one = level(counts, each, team, 1, AS_OF.minusDays(28));
                long two = level(counts, each, team, 2, AS_OF);
                if (one >= 0 || two >= 0) {
                    expected.put(
                            each + "/" + team, List.of(one, two, Math.max(0, Math.max(0, one) - Math.max(0, two))));
                }
            }
        }
        assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }

    private static long level(@Nullable Long people) {
        return people == null ? -1 : people;
    }

    /** Minus one without a count. */
    private static long level(Map<String, Count> counts, String enterprise, String team, int dose, LocalDate by) {
        Count last = null;
        for (Count count : new ArrayList<>(counts.values())) {
            if (count.enterprise().equals(enterprise)
                    && count.district().equals(team)
                    && count.dose() == dose
                    && !count.voided()
                    && !count.date().isAfter(by)
                    && (last == null || count.date().isAfter(last.date()))) {
                last = count;
            }
        }
        return last == null ? -1 : last.people();
    }
}
