package vn.hiza.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Words;

/** The table of published figures of 26 November 2021, word for word. */
class PublishedFiguresTest {
    private final Board board = new BoardComputation(new IndicatorCatalogue())
            .board(
                    November2021.ledger(),
                    new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF),
                    Sight.of(collection -> true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            workforce.workers              | 164960           | gần 165 nghìn người                        | nearly 165 thousand people
            investment.projects.new        | 7                | 7 dự án                                    | 7 projects
            investment.projects.expanded   | 26               | 26 dự án                                   | 26 projects
            investment.capital.new.usd     | 27000000.00      | 27 triệu USD                               | USD 27 million
            investment.capital.new.vnd     | 315000000000.00  | 315 tỷ đồng                                | VND 315 billion
            investment.capital.expanded.usd| 147000000.00     | 147 triệu USD                              | USD 147 million
            investment.capital.expanded.vnd| 2039000000000.00 | 2.039 tỷ đồng                              | VND 2,039 billion
            investment.capital.total       | 275851851.85     | 275 triệu USD; đạt 92% kế hoạch; gấp 2,3 lần | USD 275 million; 92% of plan; 2.3 times
            party.members.admitted         | 99               | 99 đảng viên; đạt 110% chỉ tiêu            | 99 members; 110% of quota
            party.organisations.founded    | 5                | 5 tổ chức; đạt 166% chỉ tiêu               | 5 organisations; 166% of quota
            union.organisations.founded    | 13               | 13 tổ chức; đạt 130% kế hoạch              | 13 organisations; 130% of plan
            youth.organisations.founded    | 4                | 4 tổ chức; đạt 100% kế hoạch               | 4 organisations; 100% of plan
            party.organisations            | 94               | 94 tổ chức                                 | 94 organisations
            party.members                  | 1178             | 1.178 đảng viên                            | 1,178 members
            health.safety-teams            | 4600             | 4.600 tổ                                   | 4,600 teams
            health.safety-team-members     | 20000            | khoảng 20.000 người                        | about 20,000 people
            health.dose1.people            | 164300           | 164.300 người; đạt 99%                     | 164,300 people; 99%
            health.dose2.people            | 143990           | khoảng 143.990 người; chiếm 88%            | about 143,990 people; 88%
            health.mobile-stations         | 11               | 11 trạm                                    | 11 stations
            zones.years-since-last         | 13               | 13 năm                                     | 13 years
            zones.in-preparation           | 4                | 4 khu; mục tiêu 3–5                        | 4 zones; target 3–5
            """)
    void readsAsPublished(String code, String value, String vi, String en) {
        Board.Entry entry = entry(code);

        assertThat(entry.value()).isNotNull().hasToString(value);
        assertThat(published(entry)).isEqualTo(new Words(vi, en));
    }

    @Test
    void holdsExactlyThePublishedCodes() {
        assertThat(board.indicators()).hasSize(21);
        assertThat(board.warnings()).isEmpty();
    }

    @Test
    void totalCarriesPlanProRatedPlanAndComparisonExactly() {
        Board.Entry total = entry("investment.capital.total");

        assertThat(total.target().attainment()).hasToString("0.9195");
        assertThat(total.target().display()).isEqualTo("92%");
        assertThat(total.target().proRated().value()).hasToString("271232876.71");
        assertThat(total.target().proRated().attainment()).hasToString("1.0170");
        assertThat(total.previous().period()).isEqualTo("2020-01-01/2020-11-26");
        assertThat(total.previous().value()).hasToString("118287473.00");
        assertThat(total.previous().ratio()).hasToString("2.3320");
        assertThat(total.previous().comparable()).isTrue();
    }

    @Test
    void sharesCarryNumeratorAndDenominator() {
        Board.Share first = entry("health.dose1.people").share();
        Board.Share second = entry("health.dose2.people").share();

        assertThat(first.value()).hasToString("0.9960");
        assertThat(first.denominator()).hasToString("164960");
        assertThat(second.value()).hasToString("0.8764");
        assertThat(second.of()).isEqualTo("health.dose1.people");
    }

    @Test
    void reportingCountsZonesInOperation() {
        Board.Reporting workers = entry("workforce.workers").reporting();
        Board.Reporting projects = entry("investment.projects.new").reporting();

        assertThat(workers).isEqualTo(new Board.Reporting(2, 2, LocalDate.of(2021, 11, 15), "workers@2021-11-15"));
        assertThat(projects).isEqualTo(new Board.Reporting(2, 1, LocalDate.of(2021, 3, 5), "projects.new@2021-03-05"));
    }

    private Board.Entry entry(String code) {
        return board.indicators().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As the facts file writes a row; of the comparisons, only the total's was published. */
    private static Words published(Board.Entry entry) {
        List<Words> parts = new ArrayList<>(List.of(entry.display()));
        if (entry.target() != null) {
            parts.add(entry.target().text());
        }
        if (entry.share() != null) {
            parts.add(entry.share().display());
        }
        if (entry.code().equals("investment.capital.total")) {
            parts.add(entry.previous().display());
        }
        return new Words(
                String.join("; ", parts.stream().map(Words::vi).toList()),
                String.join("; ", parts.stream().map(Words::en).toList()));
    }
}
