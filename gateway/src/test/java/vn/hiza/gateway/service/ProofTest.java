package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.gateway.service.BoardCalls.as;
import static vn.hiza.gateway.service.BoardCalls.board;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;

/** That statements add up to a figure is found by adding them up, so that it can come out wrong. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ProofTest {
    private static final String WORKERS = "workforce.workers";
    private static final String ENTERPRISE = "0311993001";
    private static final String TOTAL = "investment.capital.total";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    Jdbi jdbi;

    @Test
    void aSumThatIsNotWhatTheStatementsSayIsTold() throws Exception {
        // Given
        try (EventSource source = new EventSource(servers)) {
            board(
                    "1993-05-04",
                    source.publish(
                            Topic.HEADCOUNTS,
                            ENTERPRISE + "/1993-05-04",
                            ENTERPRISE,
                            States.headcount(ENTERPRISE, "1993-05-04", 31)));
        }
        String page = "/why/" + WORKERS + "?asOf=1993-05-04&lang=en";
        PageVisitor reader = PageVisitor.as("board");
        String before = reader.reads(page);
        JsonPath sound = explained(WORKERS, "asOf=1993-05-04");

        // When
        tamper("workers", "D", "1993-05-04", 1);
        try {
            String after = reader.reads(page);
            JsonPath wrong = explained(WORKERS, "asOf=1993-05-04");

            // Then
            assertThat(before)
                    .contains("<p class=\"proof\">Contributions add up to the figure: 31 = 31 people</p>")
                    .doesNotContain("do not add up");
            assertThat(after)
                    .contains("<p class=\"care\">The statements do not add up to the figure: 31,"
                            + " while the ledger keeps 32.")
                    .doesNotContain("Contributions add up");
            assertThat(sound.getBoolean("contributions.addUp")).isTrue();
            assertThat(wrong.getBoolean("contributions.addUp")).isFalse();
            assertThat(wrong.getString("value")).isEqualTo("32");
            assertThat(wrong.getString("contributions.sum")).isEqualTo("31");
            assertThat(wrong.getString("contributions.sums[0].sum")).isEqualTo("31");
        } finally {
            tamper("workers", "D", "1993-05-04", -1);
        }
    }

    @Test
    void soIsOneThatOnlyShowsInWhatIsConverted() throws Exception {
        // Given
        try (FactoryEvents factory = new FactoryEvents(servers)) {
            board(
                    "1994-12-31",
                    factory.source()
                            .publish(
                                    Topic.EXCHANGE_RATES,
                                    "SBV_CENTRAL/1994-01-03",
                                    "SBV_CENTRAL",
                                    States.rate("1994-01-03", "10000")));
            capital(factory, "P94/1", "REGISTRATION", "1994-02-01", "700.25", "USD");
            board("1994-12-31", capital(factory, "P94/2", "INCREASE", "1994-03-01", "1000000", "VND"));
        }
        String once = "asOf=1994-12-31";
        String eachDay = once + "&fx=AT_DECISION";
        JsonPath sound = explained(TOTAL, eachDay);

        // When
        tamper("capital.expanded", "D", "1994-03-01", 10_000);
        try {
            JsonPath byDay = explained(TOTAL, eachDay);
            JsonPath byMonth = explained(TOTAL, once);
            String page = PageVisitor.as("board").reads("/why/" + TOTAL + "?" + eachDay + "&lang=en");

            // Then
            assertThat(sound.getBoolean("contributions.addUp")).isTrue();
            assertThat(sound.getString("contributions.sum")).isEqualTo("800.25");
            assertThat(byMonth.getBoolean("contributions.addUp")).isTrue();
            assertThat(byDay.getBoolean("contributions.addUp")).isFalse();
            assertThat(byDay.getString("value")).isEqualTo("801.25");
            assertThat(byDay.getString("contributions.sum")).isEqualTo("800.25");
            assertThat(page).contains("do not add up to the figure").contains(" = 801.25 USD");
        } finally {
            tamper("capital.expanded", "D", "1994-03-01", -10_000);
        }
    }

    /** Stated once, so that the ledger knows the measure, and nothing since. */
    @Test
    void nothingStatedInAYearIsNothingTogether() throws Exception {
        // Given
        try (FactoryEvents factory = new FactoryEvents(servers)) {
            board("1991-12-31", capital(factory, "P91/1", "REGISTRATION", "1991-02-01", "5", "USD"));
        }

        // When
        JsonPath next = explained(TOTAL, "asOf=1992-12-31");

        // Then
        assertThat(new BigDecimal(next.getString("value"))).isEqualByComparingTo("0");
        assertThat(new BigDecimal(next.getString("contributions.sum"))).isEqualByComparingTo("0");
        assertThat(next.getBoolean("contributions.addUp")).isTrue();
    }

    private static String capital(
            FactoryEvents factory, String key, String kind, String day, String amount, String currency)
            throws Exception {
        String project = key.substring(0, key.indexOf('/'));
        return factory.source()
                .publish(
                        Topic.CAPITAL_MOVEMENTS,
                        key,
                        project,
                        States.capital(project, FactoryEvents.FACTORY, kind, day, amount, currency));
    }

    private static JsonPath explained(String code, String query) {
        return as("board")
                .get("/api/v1/board/" + code + "/explain?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void tamper(String measure, String grain, String start, int more) {
        int touched = jdbi.withHandle(database -> database.createUpdate(
                        "update cell set amount = amount + :more where measure = :measure and grain = :grain"
                                + " and start = cast(:start as date)")
                .bind("more", more)
                .bind("measure", measure)
                .bind("grain", grain)
                .bind("start", start)
                .execute());
        assertThat(touched).isEqualTo(1);
    }
}
