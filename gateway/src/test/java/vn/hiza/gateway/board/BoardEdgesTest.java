package vn.hiza.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.TargetRule.Wording;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.wording.Cautions;

class BoardEdgesTest {
    private static final String TOTAL = "investment.capital.total";
    private static final String WORKERS = "workforce.workers";

    @Test
    void figureWithoutAnyReportIsNullAndSaysSo() {
        Board.Entry total = entry(new FakeLedger().target(TOTAL, Wording.PLAN, "300000000"), "2021-11-26", TOTAL);

        assertThat(total.value()).isNull();
        assertThat(total.display()).isEqualTo(new Words("chưa có báo cáo", "no report yet"));
        assertThat(total.target().attainment()).isNull();
        assertThat(total.target().display()).isNull();
        assertThat(total.previous().comparable()).isFalse();
        assertThat(total.previous().display()).isNull();
    }

    @Test
    void flowStartsAtZeroInJanuary() {
        Board.Entry projects = entry(November2021.ledger(), "2022-01-05", "investment.projects.new");

        assertThat(projects.value()).hasToString("0");
        assertThat(projects.display().vi()).isEqualTo("0 dự án");
        assertThat(projects.target()).isNull();
        assertThat(projects.previous().comparable()).isFalse();
        assertThat(projects.reporting().received()).isZero();
        assertThat(projects.reporting().lastReportedOn()).isEqualTo("2021-03-05");
    }

    @Test
    void whoReportedIsWhoStatedTheMeasureOfTheLastDay() {
        // Given
        FakeLedger ledger = November2021.ledger();

        // Then
        assertThat(entry(ledger, "2021-11-26", TOTAL).reporting().recordedBy())
                .isEqualTo("capital.expanded@2021-09-03");
        assertThat(entry(ledger, "2021-06-30", TOTAL).reporting().recordedBy()).isEqualTo("capital.new@2021-04-05");
        assertThat(entry(new FakeLedger(), "2021-06-30", TOTAL).reporting().recordedBy())
                .isNull();
    }

    @Test
    void totalWithoutRateIsNullWithWarning() {
        FakeLedger ledger = new FakeLedger()
                .flow("capital.new", "USD", "A", "2021-01-02", "5")
                .flow("capital.new", "VND", "A", "2021-01-02", "5000")
                .rate("2021-11-27", "23112");

        Board board = board(ledger, "2021-11-26", null, FxPolicy.AS_OF);

        assertThat(find(board, TOTAL).value()).isNull();
        assertThat(board.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("no-rate");
            assertThat(warning.field()).isEqualTo("/indicators/6/value");
        });
    }

    @Test
    void totalInUsdAloneNeedsNoRate() {
        FakeLedger ledger = new FakeLedger().flow("capital.new", "USD", "A", "2021-01-02", "5.25");

        assertThat(entry(ledger, "2021-11-26", TOTAL).value()).hasToString("5.25");
    }

    @Test
    void atDecisionConvertsEachMovementAtItsOwnDay() {
        FakeLedger ledger = new FakeLedger()
                .flow("capital.new", "VND", "A", "2021-01-05", "23000")
                .flow("capital.expanded", "VND", "A", "2021-02-05", "48000")
                .rate("2021-01-01", "23000")
                .rate("2021-02-01", "24000")
                .rate("2021-11-01", "71000");

        assertThat(find(board(ledger, "2021-11-26", null, FxPolicy.AT_DECISION), TOTAL)
                        .value())
                .hasToString("3.00");
        assertThat(find(board(ledger, "2021-11-26", null, FxPolicy.AS_OF), TOTAL)
                        .value())
                .hasToString("1.00");
    }

    @Test
    void leapDayComparesWithThe28thAndIsNotComparable() {
        FakeLedger ledger = new FakeLedger()
                .flow("projects.new", null, "A", "2024-02-29", "2")
                .flow("projects.new", null, "A", "2023-02-28", "1");

        Board.Previous previous =
                entry(ledger, "2024-02-29", "investment.projects.new").previous();

        assertThat(previous.period()).isEqualTo("2023-01-01/2023-02-28");
        assertThat(previous.ratio()).hasToString("2.0000");
        assertThat(previous.comparable()).isFalse();
    }

    @Test
    void zoneBoardHasItsOwnFiguresAndNoTargets() {
        Board board = board(November2021.ledger(), "2021-11-26", "NOI_BAI", FxPolicy.AS_OF);

        assertThat(find(board, "workforce.workers").value()).hasToString("64960");
        assertThat(board.indicators())
                .allSatisfy(entry -> assertThat(entry.target()).isNull());
        assertThat(find(board, "workforce.workers").reporting().expected()).isEqualTo(1);
    }

    @Test
    void aZoneThatFellSilentIsNoLongerReceived() {
        // Given
        FakeLedger ledger = November2021.ledger();

        // Then
        assertThat(entry(ledger, "2021-12-15", WORKERS).reporting().received()).isEqualTo(2);
        assertThat(entry(ledger, "2021-12-16", WORKERS).reporting().received()).isZero();
        assertThat(cautions(ledger, "2021-12-15")).isEmpty();
        assertThat(cautions(ledger, "2021-12-16"))
                .containsExactly(new Words(
                        "Còn 2 trong 2 khu chưa báo cáo trong một tháng đến ngày này.",
                        "2 of 2 zones have not reported within the month up to this day."));
        ledger.stock("workers", "NOI_BAI", "2021-12-10", "1");
        assertThat(entry(ledger, "2021-12-16", WORKERS).reporting().received()).isEqualTo(1);
        assertThat(entry(ledger, "2029-01-01", "zones.in-preparation").reporting())
                .isEqualTo(entry(ledger, "2021-11-26", "zones.in-preparation").reporting());
    }

    private static List<Words> cautions(FakeLedger ledger, String asOf) {
        Board board = board(ledger, asOf, null, FxPolicy.AS_OF);
        Board.Entry workers = find(board, WORKERS);
        return Cautions.of(
                new IndicatorCatalogue().find(WORKERS).orElseThrow(),
                board,
                board.indicators().indexOf(workers));
    }

    @Test
    void stockHasNoProRatedTarget() {
        FakeLedger ledger = November2021.ledger().target("workforce.workers", Wording.PLAN, "170000");

        Board.TargetReached target =
                entry(ledger, "2021-11-26", "workforce.workers").target();

        assertThat(target.proRated()).isNull();
        assertThat(target.display()).isEqualTo("97%");
    }

    private static Board.Entry entry(FakeLedger ledger, String asOf, String code) {
        return find(board(ledger, asOf, null, FxPolicy.AS_OF), code);
    }

    private static Board board(FakeLedger ledger, String asOf, String zone, FxPolicy fx) {
        return new BoardComputation(new IndicatorCatalogue())
                .board(ledger, new BoardQuery(LocalDate.parse(asOf), zone, fx), Sight.of(collection -> true));
    }

    private static Board.Entry find(Board board, String code) {
        return board.indicators().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
