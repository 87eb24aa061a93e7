package vn.hiza.gateway.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;

/** What the charts show is what the board says. */
class ChartsTest {
    private final IndicatorCatalogue catalogue = new IndicatorCatalogue();
    private final Charts charts = new Charts(catalogue, new ChartWords());
    private final BoardComputation computation = new BoardComputation(catalogue);

    @ParameterizedTest
    @CsvSource({
        "capital-by-month-usd, new, investment.capital.new.usd",
        "capital-by-month-usd, expanded, investment.capital.expanded.usd",
        "capital-by-month-vnd, new, investment.capital.new.vnd",
        "capital-by-month-vnd, expanded, investment.capital.expanded.vnd"
    })
    void monthsAddUpToTheFigureExactly(String chart, String series, String code) {
        // When
        List<BigDecimal> months = values(chart(chart, November2021.ledger(), null), series);

        // Then
        assertThat(months).hasSize(11);
        assertThat(months.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(entry(code).value());
    }

    @ParameterizedTest
    @CsvSource({
        "capital-against-plan, attracted, investment.capital.total",
        "vaccination, dose1, health.dose1.people",
        "vaccination, dose2, health.dose2.people",
        "vaccination, workers, workforce.workers",
        "party-members, members, party.members",
        "organisations-founded, party, party.organisations.founded",
        "organisations-founded, union, union.organisations.founded",
        "organisations-founded, youth, youth.organisations.founded"
    })
    void lineEndsWhereTheBoardStands(String chart, String series, String code) {
        // When
        List<BigDecimal> line = values(chart(chart, November2021.ledger(), null), series);

        // Then
        assertThat(line.get(line.size() - 1)).isEqualTo(entry(code).value());
    }

    @Test
    void planIsTheBoardsProRatedOne() {
        // When
        List<BigDecimal> plan = values(chart("capital-against-plan", November2021.ledger(), null), "plan");

        // Then
        assertThat(plan.get(10))
                .isEqualTo(entry("investment.capital.total").target().proRated().value());
        assertThat(plan.get(0)).hasToString("25479452.05");
    }

    /** Each part is converted alone, so their cents may differ from the whole's by one. */
    @Test
    void newAndIncreasesStandAgainstThePlanInOneChart() {
        // When
        Chart chart = chart("capital-against-plan", November2021.ledger(), null);

        // Then
        assertThat(chart.series())
                .extracting(Chart.DataSeries::key)
                .containsExactly("new", "expanded", "attracted", "plan");
        for (int month = 0; month < 11; month++) {
            BigDecimal parts = values(chart, "new")
                    .get(month)
                    .add(values(chart, "expanded").get(month));
            assertThat(parts.subtract(values(chart, "attracted").get(month)).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
        assertThat(values(chart, "new").get(10)).hasToString("40629283.49");
        assertThat(ChartTable.of(chart, Language.EN).headers()).hasSize(5);
    }

    @Test
    void zoneHasNoPlanAndNoOtherZone() {
        // When
        Chart capital = chart("capital-against-plan", November2021.ledger(), "NOI_BAI");
        Chart workers = chart("workers-by-zone", November2021.ledger(), "NOI_BAI");

        // Then
        assertThat(capital.series()).extracting(Chart.DataSeries::key).containsExactly("new", "expanded", "attracted");
        assertThat(workers.places()).extracting(Chart.Place::key).containsExactly("NOI_BAI");
    }

    @Test
    void coverageIsRoundedAsTheBoardRoundsIt() {
        // When
        Chart coverage = chart("vaccination-coverage", November2021.ledger(), null);

        // Then
        assertThat(values(coverage, "dose1-share").get(11)).hasToString("99");
        assertThat(values(coverage, "dose2-share").get(11)).hasToString("88");
    }

    @Test
    void zonesComeLargestFirstAndOnesWithoutReportLast() {
        // Given
        FakeLedger ledger = November2021.ledger().zone("A_NEW_ONE");

        // When
        Chart workers = chart("workers-by-zone", ledger, null);

        // Then
        assertThat(workers.places()).extracting(Chart.Place::key).containsExactly("THANG_LONG", "NOI_BAI", "A_NEW_ONE");
        assertThat(values(workers, "workers").get(2)).isNull();
        assertThat(ChartTable.of(workers, Language.VI).lines().get(2))
                .containsExactly("Khu A_NEW_ONE", "chưa có báo cáo");
        assertThat(values(workers, "workers").stream()
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(entry("workforce.workers").value());
    }

    @Test
    void membersOfMassOrganisationsAreChartedOnceSomebodyReportsThem() {
        // Given
        FakeLedger ledger = November2021.ledger().stock("union.members", "NOI_BAI", "2021-10-05", "1200");

        // When
        List<Chart> all = charts.all(ledger, new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF));

        // Then
        Chart members = all.stream()
                .filter(chart -> chart.name().equals("union-and-youth-members"))
                .findFirst()
                .orElseThrow();
        assertThat(values(members, "union-members")).endsWith(null, new BigDecimal("1200"), new BigDecimal("1200"));
        assertThat(values(members, "youth-members")).containsOnlyNulls();
        assertThat(chart("union-and-youth-members", November2021.ledger(), null).hasData())
                .isFalse();
    }

    @Test
    void mapHoldsZonesInPreparationTooAndItsTableThePositions() {
        // Given
        FakeLedger ledger = November2021.ledger()
                .stock("zones.in-preparation", "SOON", "2021-01-01", "1")
                .position("SOON", "21.275", "105.755");

        // When
        Chart map = chart("zones-map", ledger, null);
        ChartTable table = ChartTable.of(map, Language.VI);

        // Then
        assertThat(map.places())
                .extracting(Chart.Place::key)
                .containsExactly("THANG_LONG", "NOI_BAI", "SOC_SON", "SOON");
        assertThat(table.headers()).containsExactly("Khu", "Lao động (người)", "Vĩ độ (độ)", "Kinh độ (độ)");
        assertThat(table.lines().get(3)).containsExactly("SOON", "chưa có báo cáo", "21,275", "105,755");
        assertThat(table.lines().get(1)).endsWith("chưa có báo cáo", "chưa có báo cáo");
    }

    @Test
    void numbersOfOneColumnHaveAsManyDecimals() {
        // Given
        FakeLedger ledger =
                November2021.ledger().position("NOI_BAI", "21.1", "105").position("SOC_SON", "21.275", "105.80");

        // When
        ChartTable table = ChartTable.of(chart("zones-map", ledger, null), Language.VI);

        // Then
        assertThat(table.lines())
                .extracting(line -> line.get(2), line -> line.get(3))
                .contains(tuple("21,100", "105,0"), tuple("21,275", "105,8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2021-02-28", "2020-02-29", "1990-01-01"})
    void anyDayHasItsCharts(LocalDate day) {
        // When
        List<Chart> all = charts.all(November2021.ledger(), new BoardQuery(day, null, FxPolicy.AT_DECISION));

        // Then
        assertThat(all)
                .extracting(Chart::name)
                .containsExactlyElementsOf(charts.names().stream()
                        .filter(name -> !name.equals("union-and-youth-members"))
                        .toList());
        assertThat(all).allSatisfy(chart -> assertThat(chart.series())
                .allSatisfy(series -> assertThat(series.values()).hasSameSizeAs(chart.places())));
    }

    @Test
    void chartOfNothingHasNoData() {
        // Then
        assertThat(chart("vaccination", new FakeLedger(), null).hasData()).isFalse();
        assertThat(chart("vaccination", November2021.ledger(), null).hasData()).isTrue();
    }

    private Chart chart(String name, LedgerView ledger, String zone) {
        return charts.one(name, ledger, new BoardQuery(LocalDate.of(2021, 11, 26), zone, FxPolicy.AS_OF))
                .orElseThrow();
    }

    private static List<BigDecimal> values(Chart chart, String series) {
        return chart.series().stream()
                .filter(each -> each.key().equals(series))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private Board.Entry entry(String code) {
        return computation
                .board(
                        November2021.ledger(),
                        new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF),
                        Sight.NONE)
                .indicators()
                .stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
