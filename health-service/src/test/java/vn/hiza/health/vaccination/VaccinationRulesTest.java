package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.TwoWriters;
import vn.hiza.testing.events.EnterpriseTopic;
import vn.hiza.testing.events.Trace;
import vn.hiza.testing.events.Waiting;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class VaccinationRulesTest {
    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register();
    }

    @Test
    void aTeamWithOneDistrictNeedNotNameIt() {
        // Given
        LocalDate day = Enterprises.freshDay();

        // When
        Response created = Counts.put("017", day, 1, 10);

        // Then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.<String>path("district")).isEqualTo("017");
        String at = Counts.address(Enterprises.IN_DONG_ANH, day, 1);
        assertThat(created.header("Location")).isEqualTo(at + "?district=017");
        assertThat(Calls.as("district-health", "017").get(at).<Integer>path("people"))
                .isEqualTo(10);
        assertThat(Calls.as("city").get(at + "?district=017").<Integer>path("people"))
                .isEqualTo(10);
        assertProblem("another team's", Calls.as("city").get(at + "?district=016"), 404, "not-found");
    }

    @Test
    void teamsCountSideBySide() {
        // Given
        LocalDate day = Enterprises.freshDay();

        // When
        Counts.put("017", day, 1, 10);
        Counts.put("016", day, 1, 20);

        // Then
        String list = Counts.COLLECTION + "?enterprise=" + Enterprises.IN_DONG_ANH + "&from=" + day + "&to=" + day;
        assertThat(Calls.as("city").get(list).<List<Integer>>path("items.people"))
                .containsExactlyInAnyOrder(10, 20);
        assertThat(Calls.as("city").get(list + "&district=016").<List<Integer>>path("items.people"))
                .containsExactly(20);
    }

    @Test
    void aTokenForSeveralDistrictsOrNoneNamesTheOneThatCounted() {
        String at = Counts.address(Enterprises.IN_DONG_ANH, Enterprises.freshDay(), 1);
        Response several =
                Calls.as("district-health", "016", "017").body("{\"people\":1}").put(at);
        assertFlaw("several", several, "/district", "district-required");
        assertFlaw("none", Calls.as("admin").body("{\"people\":1}").put(at), "/district", "district-required");
        assertProblem("reading without", Calls.as("city").get(at), 422, "district-required");
        assertProblem("revisions without", Calls.as("city").get(at + "/revisions"), 422, "district-required");
        Response named = Calls.as("district-health", "016", "017")
                .body("{\"people\":1,\"district\":\"016\"}")
                .put(at);
        assertThat(named.statusCode()).isEqualTo(201);
    }

    @Test
    void aTeamWritesForItsOwnDistrictsOnly() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String at = Counts.address(Enterprises.IN_DONG_ANH, day, 1);
        String tag = Counts.put("017", day, 1, 10).header("ETag");
        Trace before = Trace.of("health");

        // When
        Response single = Calls.as("district-health", "016")
                .body("{\"people\":1,\"district\":\"017\"}")
                .put(at);
        Response nowhere = Calls.as("district-health")
                .body("{\"people\":1,\"district\":\"017\"}")
                .put(at);
        Response voiding =
                Calls.as("district-health", "016").header("If-Match", tag).delete(at + "?district=017");
        Response batch = Calls.as("district-health", "016")
                .body("{\"rows\":[" + Counts.row(Enterprises.IN_DONG_ANH, day, 1, "017", "1") + "]}")
                .post(Counts.COLLECTION + "/batch");

        // Then
        assertProblem("single", single, 403, "outside-district");
        assertProblem("without any district", nowhere, 403, "outside-district");
        assertProblem("void", voiding, 403, "outside-district");
        assertThat(batch.statusCode()).isEqualTo(200);
        assertThat(batch.<String>path("rejections[0].code")).isEqualTo("outside-district");
        assertThat(batch.<String>path("rejections[0].field")).isEqualTo("/district");
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void whatATeamCountedBeforeTheEnterpriseMovedItMayStillCorrect() {
        // Given
        String enterprise = "0103000019";
        LocalDate day = Enterprises.freshDay();
        Enterprises.register(enterprise, "THANG_LONG", "017");
        Response counted = asTeam("017", counted(enterprise, day), 10);
        EnterpriseTopic.restate(enterprise, "NOI_BAI", "016", "ACTIVE");
        Waiting.until(
                "the move",
                () -> asTeam("016", counted(enterprise, day.plusDays(1)), 1).statusCode() < 300);

        // When
        Response corrected = Calls.as("district-health", "017")
                .header("If-Match", counted.header("ETag"))
                .body("{\"people\":11}")
                .put(counted(enterprise, day));
        Response more = asTeam("017", counted(enterprise, day.plusDays(1)), 12);
        Response gone = Calls.as("district-health", "017")
                .header("If-Match", corrected.header("ETag"))
                .delete(counted(enterprise, day));

        // Then
        assertThat(List.of(counted, corrected, gone))
                .extracting(Response::statusCode)
                .containsExactly(201, 200, 204);
        assertProblem("a new day", more, 403, "outside-district");
    }

    private static String counted(String enterprise, LocalDate day) {
        return Counts.address(enterprise, day, 1);
    }

    private static Response asTeam(String district, String at, int people) {
        return Calls.as("district-health", district)
                .body("{\"people\":" + people + "}")
                .put(at);
    }

    @Test
    void aVoidedCountIsGoneUntilItsTeamStatesItAgain() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String at = Counts.address(Enterprises.IN_DONG_ANH, day, 2);
        String tag = Counts.put("017", day, 2, 10).header("ETag");

        // When
        Response voided =
                Calls.as("district-health", "017").header("If-Match", tag).delete(at);

        // Then
        assertThat(voided.statusCode()).isEqualTo(204);
        assertProblem("gone", Calls.as("district-health", "017").get(at), 410, "gone");
        Response revived = Counts.put("017", day, 2, 11);
        assertThat(revived.statusCode()).isEqualTo(201);
        assertThat(revived.<Integer>path("meta.revision")).isEqualTo(3);
        assertThat(Calls.as("city").get(at + "/revisions?district=017").<List<Integer>>path("items.revision"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aFallIsAWarningAndNotARefusal() {
        // Given
        LocalDate day = Enterprises.freshDay();
        LocalDate next = Enterprises.freshDay();
        Counts.put("268", day, 1, 100);

        // When
        Response fallen = Counts.put("268", next, 1, 90);

        // Then
        assertThat(fallen.statusCode()).isEqualTo(201);
        assertThat(fallen.<List<String>>path("warnings.code")).containsExactly("count-falls");
        assertThat(fallen.<String>path("warnings[0].field")).isEqualTo("/people");
        assertThat(fallen.<String>path("warnings[0].message")).contains("100");
        assertThat(Counts.put("268", next, 1, 90).statusCode()).isEqualTo(200);
        assertThat(Counts.put("268", Enterprises.freshDay(), 1, 90).<List<?>>path("warnings"))
                .isEmpty();
    }

    @Test
    void moreSecondDosesThanFirstIsAWarningAndNotARefusal() {
        // Given
        LocalDate day = Enterprises.freshDay();
        Counts.put("269", day, 1, 100);

        // When
        Response above = Counts.put("269", day, 2, 101);
        Response within = Counts.put("269", Enterprises.freshDay(), 2, 101);

        // Then
        assertThat(above.statusCode()).isEqualTo(201);
        assertThat(above.<List<String>>path("warnings.code")).containsExactly("dose-above-previous");
        assertThat(within.<List<String>>path("warnings.code")).containsExactly("dose-above-previous");
        assertThat(Counts.put("269", Enterprises.freshDay(), 2, 100).<List<String>>path("warnings.code"))
                .containsExactly("count-falls");
    }

    @Test
    void aBatchWarnsPerRowAndAcrossItsOwnRows() {
        // Given
        LocalDate day = Enterprises.freshDay();
        LocalDate next = Enterprises.freshDay();
        String rows = String.join(
                ",",
                Counts.row(Enterprises.IN_SOC_SON, day, 1, "271", "50"),
                Counts.row(Enterprises.IN_SOC_SON, day, 2, "271", "51"),
                Counts.row(Enterprises.IN_SOC_SON, next, 1, "271", "49"));

        // When
        Response answer = Calls.as("admin").body("{\"rows\":[" + rows + "]}").post(Counts.COLLECTION + "/batch");

        // Then
        assertThat(answer.<Integer>path("counts.created")).isEqualTo(3);
        assertThat(answer.<List<Integer>>path("warnings.index")).containsExactly(1, 2);
        assertThat(answer.<List<String>>path("warnings.code")).containsExactly("dose-above-previous", "count-falls");
    }

    @Test
    void aBatchThatIsTakenSubjectBySubjectAnswersInTheOrderOfItsRows() {
        // Given
        LocalDate day = Enterprises.freshDay();
        LocalDate next = Enterprises.freshDay();
        String rows = String.join(
                ",",
                Counts.row(Enterprises.IN_SOC_SON, day, 1, "278", "50"),
                Counts.row(Enterprises.IN_DONG_ANH, day, 1, "278", "50"),
                Counts.row(Enterprises.IN_SOC_SON, next, 1, "278", "49"),
                Counts.row(Enterprises.IN_DONG_ANH, next, 1, "278", "48"));

        // When
        Response answer = Calls.as("admin").body("{\"rows\":[" + rows + "]}").post(Counts.COLLECTION + "/batch");

        // Then
        assertThat(answer.<Integer>path("counts.created")).isEqualTo(4);
        assertThat(answer.<List<Integer>>path("warnings.index")).containsExactly(2, 3);
        assertThat(answer.<List<String>>path("warnings.code")).containsExactly("count-falls", "count-falls");
        assertThat(answer.<List<String>>path("warnings.field")).containsExactly("/people", "/people");
    }

    @Test
    void dosesAreNumberedFromOneToNineInOneWayOnly() {
        LocalDate day = Enterprises.freshDay();
        String base = Counts.COLLECTION + "/" + Enterprises.IN_DONG_ANH + "/" + day + "/";
        for (String[] dose : new String[][] {
            {"0", "invalid-dose"},
            {"10", "too-large"},
            {"01", "not-a-number"},
            {"x", "not-a-number"},
            {"-1", "not-a-number"},
            {"1.0", "not-a-number"}
        }) {
            Response answer =
                    Calls.as("district-health", "017").body("{\"people\":1}").put(base + dose[0]);
            assertFlaw("dose " + dose[0], answer, "/dose", dose[1]);
        }
        assertProblem("reading dose 01", Calls.as("district-health", "017").get(base + "01"), 404, "not-found");
    }

    @Test
    void asksToTryAgainWhenTheEnterpriseIsNotKnown() {
        // When
        Response answer = Calls.as("district-health", "017")
                .body("{\"people\":1}")
                .put(Counts.address(Enterprises.UNKNOWN, Enterprises.freshDay(), 1));

        // Then
        assertFlaw("unknown", answer, "/enterprise", "unknown-enterprise");
        assertThat(answer.<Boolean>path("retryable")).isTrue();
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void listsByZoneDistrictAndDatesPageByPage() {
        // Given
        List<LocalDate> days = Stream.generate(Enterprises::freshDay).limit(5).toList();
        days.forEach(day -> Counts.put("250", day, 1, 1));
        String range = Counts.COLLECTION + "?from=" + days.get(1) + "&to=" + days.get(3);

        // When
        List<String> keys = ListConventions.keys("city", range + "&district=250&zone=THANG_LONG");

        // Then
        assertThat(keys).hasSize(3).allMatch(key -> key.endsWith("/1/250"));
        assertThat(ListConventions.keys("city", range + "&zone=NOI_BAI")).isEmpty();
    }

    @Test
    void ofTwoTeamMembersWithTheSameTagOneWins() {
        for (int round = 0; round < 5; round++) {
            // Given
            LocalDate day = Enterprises.freshDay();
            String at = Counts.address(Enterprises.IN_DONG_ANH, day, 1);
            String tag = Counts.put("272", day, 1, 1).header("ETag");

            // When
            List<Response> answers = TwoWriters.meet(() -> changed(at, tag, 2), () -> changed(at, tag, 3));

            // Then
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        }
    }

    private static Response changed(String at, String tag, int people) {
        return Calls.as("district-health", "272")
                .header("If-Match", tag)
                .body("{\"people\":" + people + "}")
                .put(at);
    }
}
