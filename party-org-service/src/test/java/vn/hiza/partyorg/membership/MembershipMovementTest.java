package vn.hiza.partyorg.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.partyorg.Organisations;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.TwoWriters;
import vn.hiza.testing.events.EventContract;
import vn.hiza.testing.events.PublishedEvents;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "party_org"))
class MembershipMovementTest {
    private static final String MOVEMENTS = "/api/v1/membership-movements";

    private static String body(String organisation, String kind, String date, int people, String more) {
        return "{\"organisation\":\"%s\",\"kind\":\"%s\",\"date\":\"%s\",\"people\":%d%s}"
                .formatted(organisation, kind, date, people, more);
    }

    private static Response post(String organisation, String kind, String date, int people) {
        return post(body(organisation, kind, date, people, ""));
    }

    private static Response post(String body) {
        return Calls.as("mass-organisations").body(body).post(MOVEMENTS);
    }

    private static Response delete(Response created) {
        return Calls.as("mass-organisations")
                .header("If-Match", created.header("ETag"))
                .delete(created.header("Location"));
    }

    private static int movements(String organisation) {
        return ListConventions.keys("board", MOVEMENTS + "?organisation=" + organisation)
                .size();
    }

    @Test
    void membersComeAndGo() throws Exception {
        // Given
        String organisation = Organisations.founded();

        // When
        List<Response> answers = List.of(
                post(organisation, "OPENING", "2021-01-15", 10),
                post(organisation, "ADMISSION", "2021-05-19", 3),
                post(organisation, "TRANSFER_IN", "2021-05-20", 1),
                post(organisation, "TRANSFER_OUT", "2021-06-01", 12),
                post(organisation, "REMOVAL", "2021-06-02", 1),
                post(organisation, "DEATH", "2021-06-03", 1));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.get(0).<String>path("organisationKind")).isEqualTo("PARTY");
        assertThat(answers.get(0).<String>path("enterprise")).isEqualTo(Organisations.FACTORY);
        FactEvent event = FactEventCodec.fromRecord(
                PublishedEvents.await(Topic.MEMBERSHIP_MOVEMENTS, answers.get(1).header("Hiza-Event-Id")));
        EventContract.assertMatches(Topic.MEMBERSHIP_MOVEMENTS, event.value());
        assertThat(event.subjectKey()).isEqualTo(organisation);
        JsonNode state = new JsonMapper().readTree(event.value()).get("state");
        assertThat(state.at("/people").asInt()).isEqualTo(3);
        assertThat(state.at("/organisationKind").asText()).isEqualTo("PARTY");
    }

    @Test
    void moreCannotLeaveThanAreThere() {
        // Given
        String organisation = Organisations.founded();
        post(organisation, "OPENING", "2021-01-15", 10);
        post(organisation, "TRANSFER_OUT", "2021-06-01", 8);
        Trace before = Trace.of("party-org");

        // When
        Response more = post(organisation, "TRANSFER_OUT", "2021-07-01", 3);
        Response earlier = post(organisation, "REMOVAL", "2021-03-01", 3);

        // Then
        assertFlaw("more", more, "/people", "more-leave-than-exist");
        assertFlaw("an earlier one that starves a later", earlier, "/people", "more-leave-than-exist");
        assertThat(Trace.of("party-org")).isEqualTo(before);
        assertThat(post(organisation, "DEATH", "2021-07-01", 2).statusCode()).isEqualTo(201);
    }

    @Test
    void aMovementThatOthersRestOnCannotBeVoidedOrMadeSmaller() {
        // Given
        String organisation = Organisations.founded();
        Response opening = post(body(organisation, "OPENING", "2021-01-15", 10, ",\"reference\":\"O-1\""));
        Response leaving = post(organisation, "TRANSFER_OUT", "2021-06-01", 8);

        // When
        Response voided = delete(opening);
        Response smaller = Calls.as("mass-organisations")
                .header("If-Match", opening.header("ETag"))
                .body(body(organisation, "OPENING", "2021-01-15", 7, ",\"reference\":\"O-1\""))
                .post(MOVEMENTS);

        // Then
        assertFlaw("void", voided, "/people", "more-leave-than-exist");
        assertFlaw("smaller", smaller, "/people", "more-leave-than-exist");
        assertThat(delete(leaving).statusCode()).isEqualTo(204);
        assertThat(delete(opening).statusCode()).isEqualTo(204);
        assertProblem("gone", Calls.as("board").get(opening.header("Location")), 410, "gone");
    }

    @Test
    void movementsLieWithinTheLifeOfTheirOrganisation() {
        // Given
        String organisation = Organisations.founded();
        post(organisation, "OPENING", "2021-03-01", 10);

        // When
        Response tooEarly = post(organisation, "ADMISSION", "2021-01-14", 1);
        Response nowhere = post("NO-SUCH", "ADMISSION", "2021-01-14", 1);
        Response endsBefore = Organisations.change(
                organisation,
                Organisations.body("PARTY", Organisations.FACTORY, "2021-01-15", ",\"dissolvedOn\":\"2021-02-01\""));
        Response beginsAfter = Organisations.change(
                organisation, Organisations.body("PARTY", Organisations.FACTORY, "2021-03-02", ""));
        Response dissolved = Organisations.change(
                organisation,
                Organisations.body("PARTY", Organisations.FACTORY, "2021-02-28", ",\"dissolvedOn\":\"2021-09-01\""));
        Response tooLate = post(organisation, "ADMISSION", "2021-09-02", 1);

        // Then
        assertFlaw("before founding", tooEarly, "/date", "movement-before-founding");
        assertFlaw("no organisation", nowhere, "/organisation", "unknown-organisation");
        assertProblem("dissolved under its members", endsBefore, 409, "organisation-has-members");
        assertProblem("founded after its members", beginsAfter, 409, "organisation-has-members");
        assertThat(dissolved.statusCode()).as(dissolved.asString()).isEqualTo(200);
        assertFlaw("after dissolution", tooLate, "/date", "organisation-dissolved");
    }

    @Test
    void whatMovementsRestOnDoesNotChangeUnderThem() {
        // Given
        String organisation = Organisations.founded();
        Response movement = post(organisation, "OPENING", "2021-03-01", 10);
        String at = "/api/v1/organisations/" + organisation;

        // When
        Response kind = Organisations.change(
                organisation, Organisations.body("TRADE_UNION", Organisations.FACTORY, "2021-01-15", ""));
        Response enterprise =
                Organisations.change(organisation, Organisations.body("PARTY", Organisations.BRANCH, "2021-01-15", ""));
        Response voided = Calls.as("mass-organisations").header("If-Match", "*").delete(at);

        // Then
        assertProblem("kind", kind, 409, "organisation-has-members");
        assertProblem("enterprise", enterprise, 409, "organisation-has-members");
        assertProblem("void", voided, 409, "organisation-has-members");
        delete(movement);
        assertThat(Calls.as("mass-organisations")
                        .header("If-Match", "*")
                        .delete(at)
                        .statusCode())
                .isEqualTo(204);
        assertFlaw(
                "of a voided one",
                post(organisation, "OPENING", "2021-03-01", 1),
                "/organisation",
                "unknown-organisation");
    }

    @Test
    void aReferenceIsTheKeyAndWithoutOneEachPostIsAMovement() {
        // Given
        String organisation = Organisations.founded();
        String referenced = body(organisation, "OPENING", "2021-03-01", 10, ",\"reference\":\"QD-17\"");

        // When
        Response created = post(referenced);
        Response again = post(referenced);
        Response other = post(body(organisation, "OPENING", "2021-03-01", 11, ",\"reference\":\"QD-17\""));
        post(organisation, "ADMISSION", "2021-04-01", 1);
        post(organisation, "ADMISSION", "2021-04-01", 1);

        // Then
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(MOVEMENTS + "/" + organisation + "/QD-17");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(created.header("ETag"));
        assertProblem("other content", other, 428, "precondition-required");
        assertThat(movements(organisation)).isEqualTo(3);
        Response changed = Calls.as("mass-organisations")
                .header("If-Match", created.header("ETag"))
                .body(body(organisation, "OPENING", "2021-03-01", 11, ",\"reference\":\"QD-17\""))
                .post(MOVEMENTS);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.<Integer>path("meta.revision")).isEqualTo(2);
    }

    @Test
    void anIdempotencyKeyReplaysTheAnswer() {
        // Given
        String organisation = Organisations.founded();
        String key = UUID.randomUUID().toString();
        String body = body(organisation, "OPENING", "2021-03-01", 10, "");

        // When
        Response first = keyed(key, body);
        Response replay = keyed(key, body);
        Response other = keyed(key, body(organisation, "OPENING", "2021-03-01", 11, ""));
        Response refused = keyed(key + "-x", body(organisation, "DEATH", "2021-03-01", 99, ""));
        Response mended = keyed(key + "-x", body(organisation, "DEATH", "2021-03-01", 1, ""));

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(replay.statusCode()).isEqualTo(201);
        assertThat(replay.asString()).isEqualTo(first.asString());
        for (String header : List.of("ETag", "Location", "Hiza-Event-Id", "Content-Type")) {
            assertThat(replay.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertProblem("another body", other, 422, "idempotency-key-reused");
        assertFlaw("a refusal is not kept", refused, "/people", "more-leave-than-exist");
        assertThat(mended.statusCode()).isEqualTo(201);
        assertThat(movements(organisation)).isEqualTo(2);
        assertProblem("blank", keyed(" ", body), 400, "invalid-idempotency-key");
        assertProblem("long", keyed("k".repeat(201), body), 400, "invalid-idempotency-key");
    }

    private static Response keyed(String key, String body) {
        return Calls.as("mass-organisations")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MOVEMENTS);
    }

    @Test
    void theSameKeySentTwiceAtOnceIsOneMovement() {
        // Given
        String organisation = Organisations.founded();
        String body = body(organisation, "OPENING", "2021-03-01", 10, "");
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = TwoWriters.meet(() -> keyed(key, body), () -> keyed(key, body));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.get(0).asString()).isEqualTo(answers.get(1).asString());
        assertThat(movements(organisation)).isEqualTo(1);
    }

    @Test
    void ofTwoDeparturesAtOnceThatCannotBothBeOneIsRefused() {
        for (int round = 0; round < 5; round++) {
            // Given
            String organisation = Organisations.founded();
            post(organisation, "OPENING", "2021-03-01", 10);

            // When
            List<Response> answers = TwoWriters.meet(
                    () -> post(organisation, "TRANSFER_OUT", "2021-04-01", 6),
                    () -> post(organisation, "TRANSFER_OUT", "2021-04-02", 6));

            // Then
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void batchesJudgeEachRowOnTopOfTheRowsBefore() {
        // Given
        String organisation = Organisations.founded();
        Rows rows = new Rows(
                "party-org",
                "mass-organisations",
                "membership-movements",
                List.of(
                        body(organisation, "OPENING", "2021-03-01", 10, ",\"reference\":\"R-1\""),
                        body(organisation, "TRANSFER_OUT", "2021-04-01", 8, ",\"reference\":\"R-2\""),
                        body(organisation, "ADMISSION", "2021-04-02", 2, ",\"reference\":\"R-3\"")),
                body(organisation, "DEATH", "2021-05-01", 20, ",\"reference\":\"R-4\""),
                "/people",
                "more-leave-than-exist");

        // Then
        BatchConventions.assertRehearsed(rows);
    }

    @Test
    void refusesNobodyAndUnknownKinds() {
        String organisation = Organisations.founded();
        assertFlaw("nobody", post(organisation, "ADMISSION", "2021-03-01", 0), "/people", "nobody");
        assertFlaw("kind", post(organisation, "MARRIAGE", "2021-03-01", 1), "/kind", "unknown-kind");
        assertFlaw("future", post(organisation, "ADMISSION", "2999-03-01", 1), "/date", "date-in-future");
    }

    @Test
    void listsByKindEnterpriseZoneAndDates() {
        // Given
        String organisation = Organisations.founded();
        for (int day = 1; day <= 5; day++) {
            post(organisation, "ADMISSION", "2021-02-0" + day, 1);
        }
        String list = MOVEMENTS + "?organisation=" + organisation + "&from=2021-02-02&to=2021-02-04";

        // Then
        assertThat(ListConventions.keys(
                        "board", list + "&kind=ADMISSION&zone=THANG_LONG&enterprise=" + Organisations.FACTORY))
                .hasSize(3);
        assertThat(ListConventions.keys("board", list + "&zone=NOI_BAI")).isEmpty();
        assertThat(ListConventions.keys("board", list + "&kind=DEATH")).isEmpty();
        assertProblem("hidden", Calls.as("city").get(list), 404, "not-found");
    }
}
