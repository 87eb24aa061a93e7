package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.stack.suite.LocalSuite;

/** The built suite, its seeds loaded through the public API, shows every published figure of 26 November 2021. */
class PublishedFiguresIT {
    private static Board board;
    private static Calls calls;

    @BeforeAll
    static void read() throws Exception {
        LocalSuite suite = SharedSuite.loaded();
        calls = new Calls(suite.gateway(), suite.token("board"));
        board = Board.asOf(calls, EachPublishedFigure.DAY);
    }

    @EachPublishedFigure
    void figureIsAsPublished(String code, BigDecimal value, String vi, String en) {
        board.assertShows(code, value, vi, en);
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

    @ParameterizedTest
    @ValueSource(strings = {"", "&zone=THANG_LONG"})
    void whatContributesAddsUpToEveryFigureExactly(String part) throws Exception {
        String query = "asOf=2021-11-26" + part;
        for (JsonNode figure : calls.get("/api/v1/board?" + query).get("indicators")) {
            String code = figure.get("code").asText();
            JsonNode why = calls.get("/api/v1/board/" + code + "/explain?limit=1&" + query);
            assertThat(why.get("value")).as(code + part).isEqualTo(figure.get("value"));
            assertThat(sums(Contributions.of(calls, code, query), "amount"))
                    .as(code + part)
                    .isEqualTo(sums(why.get("terms"), "sum"));
        }
    }

    private static Map<String, BigDecimal> sums(Iterable<JsonNode> items, String amount) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode item : items) {
            sums.merge(
                    item.get("measure").asText() + " " + item.get("currency").asText(),
                    item.get(amount).decimalValue(),
                    BigDecimal::add);
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        sums.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    @Test
    void loadingTheSeedsAgainChangesNothing() throws Exception {
        String version = Board.asOf(calls, EachPublishedFigure.DAY)
                .answer()
                .get("dataVersion")
                .asText();

        SharedSuite.loadSeeds();

        assertThat(SharedSuite.changedByLastLoad()).isZero();
        assertThat(version).isNotEmpty();
    }
}
