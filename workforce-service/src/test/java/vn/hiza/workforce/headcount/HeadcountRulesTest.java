package vn.hiza.workforce.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.TwoWriters;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "workforce"))
class HeadcountRulesTest {
    private static final String ONE = "001203000001";
    private static final String OTHER = "001203000002";

    @BeforeEach
    void enterprisesAreKnown() {
        Headcounts.registerEnterprises();
    }

    private static Response put(String address, String body) {
        return Calls.as("zone-office").body(body).put(address);
    }

    @Test
    void refusesPartsThatExceedTheTotal() {
        String at = Headcounts.freshAddress();
        assertFlaw("female", put(at, "{\"total\":10,\"female\":11}"), "/female", "female-exceeds-total");
        assertFlaw("male", put(at, "{\"total\":10,\"male\":11}"), "/male", "male-exceeds-total");
        assertFlaw("foreign", put(at, "{\"total\":10,\"foreign\":11}"), "/foreign", "foreign-exceeds-total");
        assertFlaw("both", put(at, "{\"total\":10,\"female\":6,\"male\":5}"), "/male", "parts-exceed-total");
        assertThat(put(at, "{\"total\":10,\"female\":6,\"male\":4,\"foreign\":10}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void acceptsAnEnterpriseWithoutWorkersAndOneWithVeryMany() {
        assertThat(put(Headcounts.freshAddress(), "{\"total\":0}").statusCode()).isEqualTo(201);
        assertThat(put(Headcounts.freshAddress(), "{\"total\":1000000}").statusCode())
                .isEqualTo(201);
        assertFlaw("beyond", put(Headcounts.freshAddress(), "{\"total\":1000001}"), "/total", "too-large");
    }

    @Test
    void asksToTryAgainWhenTheEnterpriseIsNotKnown() {
        // When
        Response answer = put(Headcounts.address(Headcounts.UNKNOWN, Headcounts.freshDay()), "{\"total\":1}");

        // Then
        assertFlaw("unknown", answer, "/enterprise", "unknown-enterprise");
        assertThat(answer.<Boolean>path("retryable")).isTrue();
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        Response batch = Calls.as("admin")
                .body("{\"rows\":[" + Headcounts.row(Headcounts.UNKNOWN, Headcounts.freshDay(), 1) + "]}")
                .post("/api/v1/headcounts/batch");
        assertThat(batch.<Boolean>path("rejections[0].retryable")).isTrue();
    }

    @Test
    void whatAWithdrawnEnterpriseStatedStaysAndNothingIsAdded() {
        // Given
        String taxCode = "0314409058-002";
        Headcounts.ENTERPRISES.register(taxCode, "THANG_LONG", "017");
        Response before = put(Headcounts.address(taxCode, Headcounts.freshDay()), "{\"total\":1}");

        // When
        Headcounts.ENTERPRISES.withdraw(taxCode);

        // Then
        Response after = put(Headcounts.address(taxCode, Headcounts.freshDay()), "{\"total\":1}");
        assertFlaw("after", after, "/enterprise", "unknown-enterprise");
        assertThat(Calls.as("city").get(before.header("Location")).statusCode()).isEqualTo(200);
        Response voided = Calls.as("zone-office")
                .header("If-Match", before.header("ETag"))
                .delete(before.header("Location"));
        assertThat(voided.statusCode()).isEqualTo(204);
    }

    @Test
    void refusesTaxCodesThatCannotHaveBeenIssued() {
        for (String code : List.of("0100233480", "0314409058-000", "12345", "0100233488-1", "0000000000", "a")) {
            Response answer = put(Headcounts.address(code, Headcounts.freshDay()), "{\"total\":1}");
            assertFlaw(code, answer, "/enterprise", "invalid-tax-code");
        }
    }

    @Test
    void refusesABodyThatNamesAnotherKeyThanTheAddress() {
        String at = Headcounts.freshAddress();
        assertFlaw("another date", put(at, "{\"total\":1,\"date\":\"1999-01-01\"}"), "/date", "key-mismatch");
        assertFlaw("null", put(at, "{\"total\":1,\"enterprise\":null}"), "/enterprise", "key-mismatch");
        String same = "{\"total\":1,\"enterprise\":\"" + Headcounts.FACTORY + "\"}";
        assertThat(put(at, same).statusCode()).isEqualTo(201);
    }

    @Test
    void listsByEnterpriseZoneAndDates() {
        // Given
        List<LocalDate> days = Stream.generate(Headcounts::freshDay).limit(5).toList();
        days.forEach(day -> put(Headcounts.address(Headcounts.FACTORY, day), "{\"total\":1}"));
        put(Headcounts.address(Headcounts.BRANCH, days.get(2)), "{\"total\":2}");
        String range = "/api/v1/headcounts?from=" + days.get(1) + "&to=" + days.get(3);

        // When
        List<String> ofFactory = ListConventions.keys("city", range + "&enterprise=" + Headcounts.FACTORY);
        List<String> ofZone = ListConventions.keys("city", range + "&zone=NOI_BAI");
        List<String> all = ListConventions.keys("city", range);

        // Then
        assertThat(ofFactory)
                .containsExactly(
                        Headcounts.FACTORY + "/" + days.get(1),
                        Headcounts.FACTORY + "/" + days.get(2),
                        Headcounts.FACTORY + "/" + days.get(3));
        assertThat(ofZone).containsExactly(Headcounts.BRANCH + "/" + days.get(2));
        assertThat(all).hasSize(4).containsAll(ofFactory).containsAll(ofZone);
        assertThat(ListConventions.keys("city", range + "&enterprise=" + Headcounts.UNKNOWN))
                .isEmpty();
    }

    @Test
    void aReasonIsKeptAsSentOrRefused() {
        for (String bad : List.of("%00", "a%0Ab", "%ED%A0%80", "%C0%AF", "x".repeat(501))) {
            Response answer = Calls.as("zone-office")
                    .header("Hiza-Reason", bad)
                    .body("{\"total\":1}")
                    .put(Headcounts.freshAddress());
            assertProblem(bad, answer, 400, bad.length() > 500 ? "reason-too-long" : "invalid-reason");
        }
        Response kept = Calls.as("zone-office")
                .header("Hiza-Reason", "100% + 5%25 c%C3%B4ng nh%C3%A2n")
                .body("{\"total\":1}")
                .put(Headcounts.freshAddress());
        assertThat(kept.<String>path("meta.reason")).isEqualTo("100% + 5% công nhân");
    }

    @Test
    void aLargeBatchCountsExactlyAndFindsRepetitionsAnywhere() {
        // Given
        Headcounts.ENTERPRISES.register(ONE, "THANG_LONG", "017");
        Headcounts.ENTERPRISES.register(OTHER, "THANG_LONG", "017");
        LocalDate first = LocalDate.of(1990, 1, 2);
        String rows = java.util.stream.IntStream.range(0, 12_000)
                .mapToObj(i -> i % 4_000 == 3_999
                        ? Headcounts.row(ONE, first, -i)
                        : i == 11_000 ? Headcounts.row(ONE, first.plusDays(7), 1) : row(i, first))
                .collect(java.util.stream.Collectors.joining(",", "{\"rows\":[", "]}"));

        // When
        Response rehearsal = Calls.as("admin").body(rows).post("/api/v1/headcounts/batch?dryRun=true");
        Response real = batch(rows);

        // Then
        for (Response answer : List.of(rehearsal, real)) {
            assertThat(answer.<Integer>path("counts.created")).isEqualTo(11_996);
            assertThat(answer.<List<Integer>>path("rejections.index")).containsExactly(3_999, 7_999, 11_000, 11_999);
            assertThat(answer.<Integer>path("rejections[2].firstIndex")).isEqualTo(7);
        }
        assertThat(batch(rows).<Integer>path("counts.unchanged")).isEqualTo(11_996);
    }

    private static String row(int number, LocalDate first) {
        return number < 6_000
                ? Headcounts.row(ONE, first.plusDays(number), number)
                : Headcounts.row(OTHER, first.plusDays(number - 6_000), number);
    }

    @Test
    void publishesEachRevisionWithTheWholeState() {
        // When
        JsonNode value = EventConventions.assertPublished(Headcounts.fresh(), Topic.HEADCOUNTS, Headcounts.FACTORY);

        // Then
        assertThat(value.at("/state/total").asInt()).isEqualTo(1201);
        assertThat(value.at("/state/female").asInt()).isEqualTo(700);
        assertThat(value.at("/state/male").isNull()).isTrue();
    }

    @Test
    void ofTwoChangesMadeAtOnceFromTheSameTagOneWins() {
        for (int round = 0; round < 10; round++) {
            // Given
            String at = Headcounts.freshAddress();
            String tag = put(at, "{\"total\":1}").header("ETag");

            // When
            List<Response> answers = TwoWriters.meet(
                    () -> Calls.as("zone-office")
                            .header("If-Match", tag)
                            .body("{\"total\":2}")
                            .put(at),
                    () -> Calls.as("zone-office")
                            .header("If-Match", tag)
                            .body("{\"total\":3}")
                            .put(at));

            // Then
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
            int winner = answers.get(0).statusCode() == 200 ? 2 : 3;
            Response read = Calls.as("city").get(at);
            assertThat(read.<Integer>path("total")).isEqualTo(winner);
            assertThat(read.<Integer>path("meta.revision")).isEqualTo(2);
        }
    }

    @Test
    void ofTwoCreationsMadeAtOnceOneIsFirst() {
        for (int round = 0; round < 10; round++) {
            String at = Headcounts.freshAddress();
            List<Response> answers = TwoWriters.meet(() -> put(at, "{\"total\":2}"), () -> put(at, "{\"total\":3}"));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 428);
        }
    }

    @Test
    void twoBatchesOverTheSameRowsInOppositeOrderBothHold() {
        // Given
        List<LocalDate> days = Stream.generate(Headcounts::freshDay).limit(300).toList();
        String rising = rows(days, 5);
        String falling =
                rows(days.stream().sorted(java.util.Comparator.reverseOrder()).toList(), 6);

        // When
        List<Response> answers = TwoWriters.meet(() -> batch(rising), () -> batch(falling));

        // Then
        assertThat(answers).allSatisfy(each -> assertThat(each.<Integer>path("counts.rejected"))
                .isZero());
        List<Integer> created = answers.stream()
                .map(each -> each.<Integer>path("counts.created"))
                .toList();
        assertThat(created.get(0) + created.get(1)).isEqualTo(300);
        List<Integer> totals = Calls.as("city")
                .get("/api/v1/headcounts?limit=1000&from=" + days.get(0) + "&to=" + days.get(299))
                .path("items.total");
        assertThat(totals).hasSize(300);
        assertThat(java.util.Set.copyOf(totals))
                .as("one batch lies wholly on the other")
                .hasSize(1);
    }

    private static Response batch(String body) {
        return Calls.as("admin").body(body).post("/api/v1/headcounts/batch");
    }

    private static String rows(List<LocalDate> days, long total) {
        return days.stream()
                .map(day -> Headcounts.row(Headcounts.FACTORY, day, total))
                .collect(java.util.stream.Collectors.joining(",", "{\"rows\":[", "]}"));
    }
}
