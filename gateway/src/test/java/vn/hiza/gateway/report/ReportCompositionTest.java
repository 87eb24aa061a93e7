package vn.hiza.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.chart.ChartWords;
import vn.hiza.gateway.chart.Charts;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;

/** What the report of November 2021 says, and what it says when nobody has reported. */
class ReportCompositionTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 26);

    private final IndicatorCatalogue catalogue = new IndicatorCatalogue();
    private final BoardComputation computation = new BoardComputation(catalogue);
    private final ReportComposition composition =
            new ReportComposition(computation, catalogue, new Charts(catalogue, new ChartWords()), new ReportWords());

    @ParameterizedTest
    @EnumSource(Language.class)
    void summaryAndTablesSayEveryFigureAsTheBoardDoes(Language language) {
        // Given
        LedgerView ledger = November2021.ledger();
        Board board = computation.board(ledger, query(null), Sight.NONE);

        // When
        Report report = composition.report(ledger, query(null), language, Sight.NONE);

        // Then
        String summary = String.join(" ", report.summary());
        List<String> values = report.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.value().get(0))
                .toList();
        assertThat(values).hasSameSizeAs(board.indicators());
        for (Board.Entry entry : board.indicators()) {
            assertThat(summary).contains(language.of(entry.display()));
            assertThat(values).contains(language.of(entry.display()));
        }
        assertThat(summary).doesNotContain("{", "}", "[", "]");
    }

    @Test
    void summaryIsWordedAsAnOfficialReportIs() {
        // When
        Report report = composition.report(November2021.ledger(), query(null), Language.VI, Sight.NONE);

        // Then
        assertThat(String.join(" ", report.summary()))
                .startsWith("Tính đến ngày 26 tháng 11 năm 2021,")
                .contains("Tổng vốn thu hút quy đổi là 275 triệu USD, đạt 92% kế hoạch năm, gấp 2,3 lần so với cùng kỳ")
                .contains("thành lập 5 tổ chức đảng, đạt 166% chỉ tiêu")
                .contains("đạt 99% số lao động")
                .contains("chiếm 88% số người đã tiêm mũi 1");
    }

    @Test
    void whatNobodyReportedIsNamedAndNeverZero() {
        // When
        Report report = composition.report(new FakeLedger(), query(null), Language.VI, Sight.NONE);

        // Then
        assertThat(report.summary()).hasSize(2);
        assertThat(report.summary().get(1)).startsWith("Chưa có báo cáo về: Dự án đầu tư mới;");
        assertThat(report.sections())
                .flatExtracting(Report.Section::rows)
                .allSatisfy(row -> assertThat(row.value().get(0)).isEqualTo("chưa có báo cáo"));
        assertThat(note(report, "Những điểm cần lưu ý về số liệu"))
                .hasSize(catalogue.all().size())
                .contains("Người lao động: chưa có báo cáo.");
    }

    @Test
    void ratesAreNamedWithTypeDayAndWhatTheyConverted() {
        // When
        Report report = composition.report(November2021.ledger(), query(null), Language.EN, Sight.NONE);

        // Then
        assertThat(note(report, "Exchange rate"))
                .contains("VND 2,354,000,000,000 converted at the State Bank central (SBV_CENTRAL) rate of 19 Nov 2021:"
                        + " USD 1 = VND 23,112.");
    }

    @Test
    void openPointsNameZonesThatHaveNotReported() {
        // When
        Report report = composition.report(November2021.ledger(), query(null), Language.EN, Sight.NONE);

        // Then
        assertThat(note(report, "Open points of data quality"))
                .contains(
                        "People with the first vaccine dose: 1 of 2 zones have not reported within the month up to this day.",
                        "Party organisations: 1 of 2 zones have not reported yet.")
                .noneMatch(line -> line.matches("New investment projects: .* have not reported yet."));
    }

    @Test
    void missingRateIsSaidInBothLanguages() {
        // Given
        FakeLedger ledger = new FakeLedger().zone("A").flow("capital.new", "VND", "A", "2021-03-05", "1000000000");

        // When
        Report vi = composition.report(ledger, query(null), Language.VI, Sight.NONE);
        Report en = composition.report(ledger, query(null), Language.EN, Sight.NONE);

        // Then
        assertThat(note(vi, "Những điểm cần lưu ý về số liệu"))
                .anyMatch(line -> line.startsWith("Tổng vốn đầu tư thu hút: Có báo cáo nhưng chưa quy đổi được"));
        assertThat(note(en, "Open points of data quality"))
                .anyMatch(line -> line.startsWith("Total capital attracted: Reported, and not convertible"));
    }

    @Test
    void everyFigureSaysHowItIsMadeAndRounded() {
        // When
        Report report = composition.report(November2021.ledger(), query(null), Language.VI, Sight.NONE);

        // Then
        assertThat(report.annex()).hasSize(catalogue.all().size());
        assertThat(report.annex())
                .filteredOn(method -> method.name().equals("Tổng vốn đầu tư thu hút"))
                .singleElement()
                .satisfies(method -> assertThat(method.rounding())
                        .isEqualTo("số liệu cắt bỏ phần lẻ; tỷ lệ đạt làm tròn đến số gần nhất"));
    }

    @Test
    void zoneIsNamedAndItsFileToo() {
        // When
        Report report = composition.report(November2021.ledger(), query("NOI_BAI"), Language.VI, Sight.NONE);

        // Then
        assertThat(report.scope()).isEqualTo("Khu NOI_BAI");
        assertThat(report.fileName()).isEqualTo("bao-cao-2021-11-26-noi_bai-vi");
    }

    private static BoardQuery query(String zone) {
        return new BoardQuery(DAY, zone, FxPolicy.AS_OF);
    }

    private static List<String> note(Report report, String title) {
        return report.notes().stream()
                .filter(note -> note.title().equals(title))
                .findFirst()
                .orElseThrow()
                .lines();
    }
}
