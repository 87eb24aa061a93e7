package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.stack.suite.LocalSuite;

/** The built suite, its seeds loaded through the public API, shows every published figure of 26 November 2021. */
class PublishedFiguresIT {
    private static Board board;
    private static Calls calls;

    @BeforeAll
    static void read() throws Exception {
        LocalSuite suite = SharedSuite.loaded();
        calls = new Calls(suite.gateway(), suite.token("board"));
        board = Board.asOf(calls, "2021-11-26");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            workforce.workers              | 164960           | gần 165 nghìn người                          | nearly 165 thousand people
            investment.projects.new        | 7                | 7 dự án                                      | 7 projects
            investment.projects.expanded   | 26               | 26 dự án                                     | 26 projects
            investment.capital.new.usd     | 27000000.00      | 27 triệu USD                                 | USD 27 million
            investment.capital.new.vnd     | 315000000000.00  | 315 tỷ đồng                                  | VND 315 billion
            investment.capital.expanded.usd| 147000000.00     | 147 triệu USD                                | USD 147 million
            investment.capital.expanded.vnd| 2039000000000.00 | 2.039 tỷ đồng                                | VND 2,039 billion
            investment.capital.total       | 275851851.85     | 275 triệu USD; đạt 92% kế hoạch; gấp 2,3 lần | USD 275 million; 92% of plan; 2.3 times
            party.members.admitted         | 99               | 99 đảng viên; đạt 110% chỉ tiêu              | 99 members; 110% of quota
            party.organisations.founded    | 5                | 5 tổ chức; đạt 166% chỉ tiêu                 | 5 organisations; 166% of quota
            union.organisations.founded    | 13               | 13 tổ chức; đạt 130% kế hoạch                | 13 organisations; 130% of plan
            youth.organisations.founded    | 4                | 4 tổ chức; đạt 100% kế hoạch                 | 4 organisations; 100% of plan
            party.organisations            | 94               | 94 tổ chức                                   | 94 organisations
            party.members                  | 1178             | 1.178 đảng viên                              | 1,178 members
            health.safety-teams            | 4600             | 4.600 tổ                                     | 4,600 teams
            health.safety-team-members     | 20000            | khoảng 20.000 người                          | about 20,000 people
            health.dose1.people            | 164300           | 164.300 người; đạt 99%                       | 164,300 people; 99%
            health.dose2.people            | 143990           | khoảng 143.990 người; chiếm 88%              | about 143,990 people; 88%
            health.mobile-stations         | 11               | 11 trạm                                      | 11 stations
            zones.years-since-last         | 13               | 13 năm                                       | 13 years
            zones.in-preparation           | 4                | 4 khu; mục tiêu 3–5                          | 4 zones; target 3–5
            """)
    void figureIsAsPublished(String code, BigDecimal value, String vi, String en) {
        assertThat(board.value(code)).isEqualByComparingTo(value);
        assertThat(board.published(code, "vi")).isEqualTo(vi);
        assertThat(board.published(code, "en")).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "investment.capital.total, 0.9195",
        "party.members.admitted, 1.1000",
        "party.organisations.founded, 1.6667",
        "union.organisations.founded, 1.3000",
        "youth.organisations.founded, 1.0000"
    })
    void attainmentIsExact(String code, String attainment) {
        assertThat(board.figure(code).at("/target/attainment").decimalValue()).hasToString(attainment);
    }

    @Test
    void totalIsComparedWithTheSameDaysOf2020AtTheirOwnRate() {
        assertThat(board.figure("investment.capital.total")
                        .at("/previous/value")
                        .decimalValue())
                .hasToString("118287473.00");
        assertThat(board.figure("investment.capital.total")
                        .at("/previous/ratio")
                        .decimalValue())
                .hasToString("2.3320");
        assertThat(board.figure("investment.capital.total")
                        .at("/previous/comparable")
                        .booleanValue())
                .isTrue();
        assertThat(board.figure("investment.capital.total")
                        .at("/target/proRated/value")
                        .decimalValue())
                .hasToString("271232876.71");
    }

    @Test
    void everyFigureAnswersWhyItIsThisNumber() throws Exception {
        for (var figure : board.answer().get("indicators")) {
            String code = figure.get("code").asText();
            var why = calls.get("/api/v1/board/" + code + "/explain?asOf=2021-11-26&limit=1");
            assertThat(why.get("value")).as(code).isEqualTo(figure.get("value"));
            assertThat(why.at("/contributions/items").size()).as(code).isEqualTo(1);
            String href = why.at("/contributions/items/0/href").asText();
            assertThat(new Calls(
                                    SharedSuite.loaded().gateway(),
                                    SharedSuite.loaded().token("admin"))
                            .send("GET", href, "")
                            .statusCode())
                    .as(code + " leads to " + href)
                    .isEqualTo(200);
        }
    }

    @Test
    void loadingTheSeedsAgainChangesNothing() throws Exception {
        String version =
                Board.asOf(calls, "2021-11-26").answer().get("dataVersion").asText();

        SharedSuite.loadSeeds();

        assertThat(SharedSuite.changedByLastLoad()).isZero();
        assertThat(version).isNotEmpty();
    }
}
