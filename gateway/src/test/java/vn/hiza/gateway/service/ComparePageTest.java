package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.gateway.service.BoardCalls.board;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;

/** Which statements two days side by side name. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ComparePageTest {
    private static final Pattern NAMED = Pattern.compile("<li>[^<]*<bdi>([^<]*)</bdi>");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    /** In alphabetical order the small ones come first, and by the bare number those in đồng. */
    @Test
    void theLargestStatementsAreNamedWhateverTheirCurrency() throws Exception {
        // Given
        try (FactoryEvents factory = new FactoryEvents(servers)) {
            board(
                    "1996-12-31",
                    factory.source()
                            .publish(
                                    Topic.EXCHANGE_RATES,
                                    "SBV_CENTRAL/1996-01-03",
                                    "SBV_CENTRAL",
                                    States.rate("1996-01-03", "10000")));
            capital(factory, "P96-BEFORE", "1996-01-10", "100", "USD");
            for (int thousands = 1; thousands <= 11; thousands++) {
                capital(factory, "P96-%02d".formatted(thousands), "1996-05-02", thousands + "000", "USD");
            }
            capital(factory, "P96-A-SMALL", "1996-05-02", "5000000", "VND");
            board("1996-12-31", capital(factory, "P96-Z-LARGE", "1996-05-02", "95000000", "VND"));
        }

        // When
        String row = row(PageVisitor.as("board").reads("/compare?from=1996-01-31&to=1996-12-31&lang=en"));

        // Then
        List<String> named = NAMED.matcher(row)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(named)
                .containsExactly(
                        "P96-11",
                        "P96-10",
                        "P96-Z-LARGE",
                        "P96-09",
                        "P96-08",
                        "P96-07",
                        "P96-06",
                        "P96-05",
                        "P96-04",
                        "P96-03");
        assertThat(row)
                .contains("All other statements together: +3,500 USD")
                .contains("Together +76,000 USD, which is the difference")
                .contains("see all statements behind the figure of 31 December 1996");
    }

    /** A figure that begins anew each year shares no statement with the one before. */
    @Test
    void theStatementsOfTwoYearsMakeTheDifferenceOfTheirFigures() throws Exception {
        // Given
        try (FactoryEvents factory = new FactoryEvents(servers)) {
            capital(factory, "P18-A", "2018-04-01", "4000", "USD");
            capital(factory, "P20-LATE", "2020-11-01", "900", "USD");
            board("2020-12-31", capital(factory, "P20-A", "2020-05-02", "7000", "USD"));
        }

        // When
        String row = row(PageVisitor.as("board").reads("/compare?from=2018-06-30&to=2020-06-30&lang=en"));

        // Then
        assertThat(row)
                .contains("statements of 2020 are added, those of 2018 taken off")
                .containsPattern("2 May 2020 · <bdi>P20-A</bdi> · \\+7,000 USD")
                .containsPattern("1 April 2018 · <bdi>P18-A</bdi> · [-−]4,000 USD")
                .contains("Together +3,000 USD, which is the difference")
                .doesNotContain("P20-LATE");
    }

    private static String capital(FactoryEvents factory, String project, String day, String amount, String currency)
            throws Exception {
        return factory.source()
                .publish(
                        Topic.CAPITAL_MOVEMENTS,
                        project + "/1",
                        project,
                        States.capital(project, FactoryEvents.FACTORY, "REGISTRATION", day, amount, currency));
    }

    private static String row(String page) {
        for (String row : page.split("<tr>")) {
            if (row.contains("/why/investment.capital.total")) {
                return row;
            }
        }
        throw new AssertionError("no row of the total");
    }
}
