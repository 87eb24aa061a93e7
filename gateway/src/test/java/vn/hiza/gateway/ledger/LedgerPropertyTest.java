package vn.hiza.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.contracts.FactEvent;
import vn.hiza.gateway.figure.MeasureSum;
import vn.hiza.gateway.indicator.ApprovalRule;
import vn.hiza.gateway.ledger.reading.CellSumsProbe;
import vn.hiza.gateway.ledger.reading.StatedSumsProbe;

/** The ledger after any history equals the ledger computed from the final facts. */
class LedgerPropertyTest {
    private static final Set<String> FLOWS = Set.of(
            Measure.CAPITAL_NEW,
            Measure.CAPITAL_EXPANDED,
            Measure.PROJECTS_NEW,
            Measure.PROJECTS_EXPANDED,
            "party.members.admitted",
            "union.organisations.founded");
    private static final Set<String> STOCKS = Set.of(
            Measure.WORKERS,
            Measure.dose(1),
            Measure.dose(2),
            ApprovalRule.approved(Measure.dose(1)),
            ApprovalRule.approved(Measure.dose(2)),
            Measure.SAFETY_TEAMS,
            Measure.SAFETY_TEAM_MEMBERS,
            Measure.MOBILE_STATIONS,
            Measure.ZONES_IN_PREPARATION,
            Measure.ZONES_OPERATING,
            Measure.ZONES_LAST_YEAR,
            "party.members",
            "union.organisations");

    /** What lies where its enterprise is, and moves with it. */
    private static final Set<String> OF_ENTERPRISES =
            Set.of(Measure.WORKERS, Measure.dose(1), Measure.dose(2), Measure.SAFETY_TEAM_MEMBERS, "party.members");

    @RegisterExtension
    static final LedgerDatabase DATABASE = LedgerDatabase.start();

    private static final Jdbi JDBI = DATABASE.jdbi();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyHistoryGivesTheSumsOfTheFinalFacts(long seed) {
        // Given
        DATABASE.clear();
        RandomHistory history = new RandomHistory(seed);
        LedgerIntake ledger = new LedgerIntake(null);

        // When
        for (List<FactEvent> batch : history.deliveries()) {
            JDBI.useTransaction(tx -> ledger.apply(tx, batch));
        }

        // Then
        for (LocalDate day : history.facts().interestingDays()) {
            assertThat(stored(day))
                    .as("seed %d as of %s", seed, day)
                    .isEqualTo(history.facts().sums(day));
            assertThat(lastDays(day))
                    .as("last statements, seed %d as of %s", seed, day)
                    .isEqualTo(history.facts().lastDays(day, OF_ENTERPRISES));
            statementsMakeTheSums(day, seed);
        }
    }

    /** Of each measure in all zones together, and in each of them. */
    private static void statementsMakeTheSums(LocalDate day, long seed) {
        JDBI.useHandle(tx -> {
            Map<List<String>, BigDecimal> kept = new HashMap<>();
            for (MeasureSum row : CellSumsProbe.asOf(tx, day, STOCKS, FLOWS)) {
                String currency = row.currency() == null ? "" : row.currency();
                kept.merge(List.of(row.measure(), currency), row.sum(), BigDecimal::add);
                if (row.zone() != null) {
                    kept.merge(List.of(row.measure(), currency, row.zone()), row.sum(), BigDecimal::add);
                }
            }
            kept.forEach((of, sum) -> assertThat(StatedSumsProbe.sum(
                            tx, day, of.get(0), of.get(1), of.size() > 2 ? of.get(2) : null, FLOWS.contains(of.get(0))))
                    .as("seed %d as of %s, %s", seed, day, of)
                    .isEqualByComparingTo(sum));
        });
    }

    private static Map<String, LocalDate> lastDays(LocalDate asOf) {
        Map<String, LocalDate> days = new TreeMap<>();
        JDBI.useHandle(tx -> CellSumsProbe.asOf(tx, asOf, OF_ENTERPRISES, Set.of()).stream()
                .filter(row -> row.lastDay() != null)
                .forEach(row -> days.put(
                        row.measure() + " " + (row.zone() == null ? "" : row.zone()) + " "
                                + (row.district() == null ? "" : row.district()),
                        row.lastDay())));
        return days;
    }

    private static Map<String, BigDecimal> stored(LocalDate asOf) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        JDBI.useHandle(tx -> CellSumsProbe.asOf(tx, asOf, STOCKS, FLOWS)
                .forEach(row -> sums.merge(
                        row.measure() + " " + (row.currency() == null ? "" : row.currency()) + " "
                                + (row.zone() == null ? "" : row.zone()) + " "
                                + (row.district() == null ? "" : row.district()),
                        row.sum(),
                        BigDecimal::add)));
        sums.values().removeIf(sum -> sum.signum() == 0);
        sums.replaceAll((key, sum) ->
                sum.stripTrailingZeros().scale() < 0 ? sum.stripTrailingZeros().setScale(0) : sum.stripTrailingZeros());
        return sums;
    }
}
