package vn.hiza.health.safetyteam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class SafetyTeamTest {
    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register();
    }

    private static Specimen fresh() {
        return new Specimen(
                "health",
                "admin",
                "/api/v1/safety-teams/" + Enterprises.freshCode("ST"),
                body(Enterprises.IN_DONG_ANH, 4, "2021-06-01", ""),
                body(Enterprises.IN_DONG_ANH, 5, "2021-06-01", ""));
    }

    private static String body(String enterprise, int members, String formedOn, String more) {
        return "{\"enterprise\":\"%s\",\"members\":%d,\"formedOn\":\"%s\"%s}"
                .formatted(enterprise, members, formedOn, more);
    }

    private static Response change(String at, String body) {
        return Calls.as("admin").header("If-Match", "*").body(body).put(at);
    }

    private static List<String> history(Response answer) {
        List<String> days = answer.path("history.effectiveOn");
        List<Integer> members = answer.path("history.members");
        return java.util.stream.IntStream.range(0, days.size())
                .mapToObj(i -> days.get(i) + ":" + members.get(i))
                .toList();
    }

    @Test
    void keepsToTheConventions() {
        WriteConventions.assertIdempotent(fresh());
        WriteConventions.assertGuardedByEntityTag(fresh());
        WriteConventions.assertVoidsAndRevives(fresh());
        WriteConventions.assertRemembersRevisions(fresh());
        ListConventions.assertStrict(fresh());
    }

    @Test
    void everyRevisionReachesTheTopic() {
        JsonNode value = EventConventions.assertPublished(fresh(), Topic.SAFETY_TEAMS, Enterprises.IN_DONG_ANH);
        assertThat(value.at("/state/history/0/effectiveOn").asText()).isEqualTo("2021-06-01");
        assertThat(value.at("/state/history/1/members").asInt()).isEqualTo(5);
    }

    @Test
    void strengthBeginsWhenTheTeamIsFormedAndChangesToday() {
        // Given
        Specimen team = fresh();
        Response created = team.put(team.body());

        // When
        Response changed = change(team.address(), team.other());

        // Then
        assertThat(history(created)).containsExactly("2021-06-01:4");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(history(changed)).containsExactly("2021-06-01:4", today + ":5");
    }

    @Test
    void aChangeMayNameItsDay() {
        // Given
        Specimen team = fresh();
        team.put(team.body());

        // When
        Response changed = change(
                team.address(), body(Enterprises.IN_DONG_ANH, 5, "2021-06-01", ",\"effectiveOn\":\"2021-08-01\""));

        // Then
        assertThat(history(changed)).containsExactly("2021-06-01:4", "2021-08-01:5");
        Response again = change(
                team.address(), body(Enterprises.IN_DONG_ANH, 5, "2021-06-01", ",\"effectiveOn\":\"2021-08-01\""));
        assertThat(again.header("ETag")).isEqualTo(changed.header("ETag"));
        Response sameState = change(team.address(), team.other());
        assertThat(sameState.header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void aCorrectedFoundingDayTakesTheFirstStrengthAlong() {
        // Given
        Specimen team = fresh();
        team.put(team.body());
        change(team.address(), body(Enterprises.IN_DONG_ANH, 5, "2021-06-01", ",\"effectiveOn\":\"2021-08-01\""));

        // When
        Response earlier = change(team.address(), body(Enterprises.IN_DONG_ANH, 5, "2021-05-01", ""));
        Response later = change(team.address(), body(Enterprises.IN_DONG_ANH, 5, "2021-09-01", ""));

        // Then
        assertThat(history(earlier)).containsExactly("2021-05-01:4", "2021-08-01:5");
        assertThat(history(later)).containsExactly("2021-09-01:5");
    }

    @Test
    void refusesDaysThatContradictEachOther() {
        Specimen team = fresh();
        assertFlaw(
                "before it was formed",
                team.put(body(Enterprises.IN_DONG_ANH, 4, "2021-06-01", ",\"effectiveOn\":\"2021-05-31\"")),
                "/effectiveOn",
                "effective-before-it-began");
        assertFlaw(
                "disbanded first",
                team.put(body(Enterprises.IN_DONG_ANH, 4, "2021-06-01", ",\"disbandedOn\":\"2021-05-31\"")),
                "/disbandedOn",
                "disbanded-before-formed");
        BadBodies.assertDayRefuses(team, "formedOn");
        BadBodies.assertDayRefuses(team, "effectiveOn");
        BadBodies.assertCountRefuses(team, "members");
        BadBodies.assertRequired(team, "enterprise");
    }

    @Test
    void aTeamOfAnotherDistrictIsNotWritten() {
        // Given
        Specimen team = fresh();
        String tag = Calls.as("district-health", "017")
                .body(team.body())
                .put(team.address())
                .header("ETag");
        Trace before = Trace.of("health");

        // When
        List<Response> refused = Arrays.asList(
                Calls.as("district-health", "016")
                        .header("If-Match", tag)
                        .body(team.other())
                        .put(team.address()),
                Calls.as("district-health", "016").header("If-Match", tag).delete(team.address()),
                Calls.as("district-health", "016")
                        .header("If-Match", tag)
                        .body(body(Enterprises.IN_SOC_SON, 4, "2021-06-01", ""))
                        .put(team.address()));

        // Then
        assertThat(tag).isNotNull();
        refused.forEach(each -> assertProblem("another district", each, 403, "outside-district"));
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void asksToTryAgainWhenTheEnterpriseIsNotKnown() {
        Specimen team = fresh();
        Response answer = team.put(body(Enterprises.UNKNOWN, 4, "2021-06-01", ""));
        assertFlaw("unknown", answer, "/enterprise", "unknown-enterprise");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void listsByEnterpriseZoneAndFoundingDay() {
        // Given
        for (int i = 1; i <= 5; i++) {
            Specimen team = fresh();
            team.put(body(Enterprises.IN_SOC_SON, 4, "2019-01-0" + i, ""));
        }

        // When
        List<String> found = ListConventions.keys(
                "city",
                "/api/v1/safety-teams?from=2019-01-02&to=2019-01-04&zone=NOI_BAI&enterprise=" + Enterprises.IN_SOC_SON);

        // Then
        assertThat(found).hasSize(3);
    }
}
