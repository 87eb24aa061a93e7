package vn.hiza.investment.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class ExchangeRateTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private static Specimen fresh() {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(DAYS.getAndIncrement());
        return new Specimen(
                "investment",
                "board",
                "/api/v1/exchange-rates/SBV_CENTRAL/" + day,
                "{\"base\":\"USD\",\"quote\":\"VND\",\"rate\":23112}",
                "{\"base\":\"USD\",\"quote\":\"VND\",\"rate\":23112.5}");
    }

    @Test
    void keepsToTheConventions() {
        WriteConventions.assertIdempotent(fresh());
        WriteConventions.assertGuardedByEntityTag(fresh());
        WriteConventions.assertVoidsAndRevives(fresh());
        WriteConventions.assertRemembersRevisions(fresh());
        AccessConventions.assertReadOnly("city", fresh());
    }

    @Test
    void everyRevisionReachesTheTopic() {
        JsonNode value = EventConventions.assertPublished(fresh(), Topic.EXCHANGE_RATES, "SBV_CENTRAL");
        assertThat(value.at("/state/rate").asText()).isEqualTo("23112.5");
    }

    @Test
    void aRateIsKeptExactlyHoweverItIsWritten() {
        Specimen rate = fresh();
        Response created = rate.put(rate.with("rate", "23112.00"));
        assertThat(created.asString()).contains("\"rate\":23112,");
        assertThat(rate.put(rate.body()).header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void refusesWhatIsNoRate() {
        // Given
        Specimen rate = fresh();
        Trace before = Trace.of("investment");

        // When
        assertFlaw("zero", rate.put(rate.with("rate", "0")), "/rate", "not-positive");
        assertFlaw("zero with an exponent", rate.put(rate.with("rate", "0E-9")), "/rate", "not-positive");
        assertFlaw("negative", rate.put(rate.with("rate", "-1")), "/rate", "not-positive");
        assertFlaw("text", rate.put(rate.with("rate", "\"23112\"")), "/rate", "not-a-number");
        assertFlaw("too exact", rate.put(rate.with("rate", "1.0000001")), "/rate", "too-many-decimals");
        assertFlaw("exponent", rate.put(rate.with("rate", "2e4")), "/rate", "exponent");
        assertFlaw("vast", rate.put(rate.with("rate", "1000000001")), "/rate", "too-large");
        assertFlaw("inverse", rate.put("{\"base\":\"VND\",\"quote\":\"USD\",\"rate\":1}"), "/base", "unsupported-pair");
        assertFlaw("same", rate.put("{\"base\":\"USD\",\"quote\":\"USD\",\"rate\":1}"), "/base", "unsupported-pair");
        assertFlaw("currency", rate.put(rate.with("base", "\"EUR\"")), "/base", "unknown-base");
        String nameless = rate.address().replace("SBV_CENTRAL", "MARKET");
        assertFlaw("type", rate.call().body(rate.body()).put(nameless), "/type", "unknown-type");
        BadBodies.assertRequired(rate, "rate");
        BadBodies.assertAddressedDayRefuses(rate, "date", "/api/v1/exchange-rates/CUSTOMS/{day}");

        // Then
        assertThat(Trace.of("investment")).isEqualTo(before);
    }

    @Test
    void listsByTypeAndDates() {
        // Given
        for (int day = 1; day <= 5; day++) {
            fresh().call().body(fresh().body()).put("/api/v1/exchange-rates/CUSTOMS/1995-01-0" + day);
        }

        // When
        List<String> found =
                ListConventions.keys("city", "/api/v1/exchange-rates?type=CUSTOMS&from=1995-01-02&to=1995-01-04");

        // Then
        assertThat(found).containsExactly("CUSTOMS/1995-01-02", "CUSTOMS/1995-01-03", "CUSTOMS/1995-01-04");
    }
}
