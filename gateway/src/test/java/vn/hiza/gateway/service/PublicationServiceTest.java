package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

/** Publications, from the freezing of a board to what has changed since. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class PublicationServiceTest {
    private static final String FACTORY = "0302195764";
    private static final String ZONE = "PUBLICATION_ZONE";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    Jdbi jdbi;

    private EventSource source;

    @BeforeEach
    void connect() throws Exception {
        source = new EventSource(servers);
        source.publish(Topic.ZONES, ZONE, ZONE, States.zone(ZONE, "018"));
        settled(source.publish(Topic.ENTERPRISES, FACTORY, FACTORY, States.enterprise(FACTORY, ZONE, "018")));
    }

    @AfterEach
    void disconnect() {
        source.close();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType("application/json");
    }

    private static void settled(String event) {
        as("board")
                .queryParam("asOf", "1995-01-01")
                .queryParam("after", event)
                .get("/api/v1/board")
                .then()
                .statusCode(200);
    }

    private String headcount(String day, int total) throws Exception {
        String event =
                source.publish(Topic.HEADCOUNTS, FACTORY + "/" + day, FACTORY, States.headcount(FACTORY, day, total));
        settled(event);
        return event;
    }

    private static Response publish(String body) {
        return as("board").body(body).post("/api/v1/publications");
    }

    private static String published(String asOf) {
        return publish("""
                {"name":"Báo cáo","occasion":"Họp","date":"2021-11-27","asOf":"%s","zone":"%s"}""".formatted(asOf, ZONE))
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/publications/"))
                .extract()
                .path("id");
    }

    private static JsonPath get(String path) {
        return as("board")
                .get("/api/v1/publications/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> workers(JsonPath publication) {
        return publication.getMap("board.indicators.find { it.code == 'workforce.workers' }");
    }

    @Test
    void neverChangesWhateverIsStatedAfterwards() throws Exception {
        // Given
        headcount("1995-03-01", 1500);
        headcount("1995-04-01", 1600);
        String id = published("1995-12-31");

        // When
        headcount("1995-04-01", 1650);
        settled(source.publishVoid(
                Topic.HEADCOUNTS, FACTORY + "/1995-03-01", FACTORY, States.headcount(FACTORY, "1995-03-01", 1500)));
        headcount("1995-05-01", 1700);
        headcount("1996-01-01", 9);

        // Then
        assertThat(workers(get(id)).get("value")).isEqualTo(1600);
        JsonPath check = get(id + "/verify");
        assertThat(check.getBoolean("valid")).isTrue();
        assertThat(check.getInt("facts")).isGreaterThanOrEqualTo(4);
        assertThat(check.getInt("figures")).isGreaterThan(10);
    }

    @Test
    void saysWhatHasChangedAndBecauseOfWhichFacts() throws Exception {
        // Given
        headcount("1997-03-01", 1500);
        headcount("1997-04-01", 1600);
        String id = published("1997-12-31");
        assertThat(get(id + "/diff").getList("figures")).isEmpty();
        assertThat(get(id + "/diff").getList("facts")).isEmpty();

        // When
        headcount("1997-04-01", 1650);
        settled(source.publishVoid(
                Topic.HEADCOUNTS, FACTORY + "/1997-03-01", FACTORY, States.headcount(FACTORY, "1997-03-01", 1500)));
        headcount("1997-05-01", 1700);
        headcount("1998-01-01", 9);

        // Then
        JsonPath diff = get(id + "/diff");
        assertThat(diff.getList("figures.code"))
                .as("dose 1 is a share of the workers")
                .isEqualTo(List.of("workforce.workers", "health.dose1.people"));
        assertThat(diff.getInt("figures[0].published")).isEqualTo(1600);
        assertThat(diff.getInt("figures[0].now")).isEqualTo(1700);
        assertThat(diff.getInt("figures[0].difference")).isEqualTo(100);
        assertThat(diff.getList("facts.key"))
                .isEqualTo(List.of(FACTORY + "/1997-04-01", FACTORY + "/1997-03-01", FACTORY + "/1997-05-01"));
        assertThat(diff.getList("facts.kind")).isEqualTo(List.of("CORRECTED", "VOIDED", "STATED"));
        assertThat(diff.getMap("facts[0].effects[0]").toString())
                .isEqualTo("{measure=workers, currency=null, date=1997-04-01, place=0302195764, then=1600, now=1650}");
        assertThat(diff.getMap("facts[1].effects[0]").toString())
                .isEqualTo("{measure=workers, currency=null, date=1997-03-01, place=0302195764, then=1500, now=null}");
    }

    @Test
    void pagesThroughTheFacts() throws Exception {
        headcount("1999-03-01", 1);
        String id = published("1999-12-31");
        for (int day = 1; day <= 5; day++) {
            headcount("1999-06-0" + day, 10 + day);
        }

        JsonPath first = get(id + "/diff?limit=3");
        JsonPath second = get(id + "/diff?limit=3&cursor=" + first.getString("nextCursor"));

        assertThat(first.getList("facts.key")).hasSize(3);
        assertThat(second.getList("facts.key")).isEqualTo(List.of(FACTORY + "/1999-06-04", FACTORY + "/1999-06-05"));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void digestIsThatOfTheDocumentAnybodyCanCheck() throws Exception {
        headcount("2000-03-01", 700);
        String id = published("2000-12-31");

        byte[] document = as("city")
                .get("/api/v1/publications/" + id + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        assertThat(get(id).getString("digest")).isEqualTo("sha256:" + digest);
        assertThat(JsonPath.from(new String(document, java.nio.charset.StandardCharsets.UTF_8))
                        .getList("settledThrough.topic"))
                .asList()
                .contains("hiza.workforce.headcounts");
    }

    @Test
    void verificationFindsWhatWasTamperedWith() throws Exception {
        // Given
        headcount("2001-03-01", 700);
        String id = published("2001-12-31");
        headcount("2001-03-01", 710);
        assertThat(get(id + "/verify").getBoolean("valid")).isTrue();

        // When
        jdbi.useHandle(database -> database.createUpdate(
                        "update past_fact set value = replace(value, '700', '701')" + " where key = :key")
                .bind("key", FACTORY + "/2001-03-01")
                .execute());
        JsonPath otherFacts = get(id + "/verify");
        jdbi.useHandle(database -> {
            database.execute("alter table publication disable trigger publication_stands");
            database.createUpdate("update publication set document = replace(document, '700', '701') where id = :id")
                    .bind("id", java.util.UUID.fromString(id))
                    .execute();
            database.execute("alter table publication enable trigger publication_stands");
        });
        JsonPath otherDocument = get(id + "/verify");

        // Then
        assertThat(otherFacts.getBoolean("valid")).isFalse();
        assertThat(otherFacts.getBoolean("digest.matches")).isTrue();
        assertThat(otherFacts.getList("differing.code")).asList().contains("workforce.workers");
        assertThat(otherDocument.getBoolean("valid")).isFalse();
        assertThat(otherDocument.getBoolean("digest.matches")).isFalse();
        assertThatThrownBy(() -> jdbi.useHandle(database -> database.execute("delete from publication")))
                .hasMessageContaining("a publication never changes");
    }

    @Test
    void repetitionPublishesOnce() throws Exception {
        headcount("2002-03-01", 700);
        String body = "{\"name\":\"Once\",\"occasion\":\"Họp\",\"asOf\":\"2002-12-31\"}";

        String first = as("board")
                .header("Idempotency-Key", "once-2002")
                .body(body)
                .post("/api/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = as("board")
                .header("Idempotency-Key", "once-2002")
                .body(body)
                .post("/api/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(second).isEqualTo(first);
        as("tax").get("/api/v1/publications?limit=1").then().statusCode(200).body("items[0].id", equalTo(first));
    }

    @Test
    void refusesWhatCannotBePublishedAndWhoMayNot() {
        publish("{\"occasion\":\"Họp\"}").then().statusCode(422).body("errors.pointer", hasItem("/name"));
        publish("{\"name\":\"x\",\"occasion\":\"y\",\"asOf\":\"2999-01-01\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        publish("{\"name\":\"x\",\"occasion\":\"y\",\"zone\":\"NOWHERE\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-zone"));
        publish("{\"name\":\"x\",\"occasion\":\"y\",\"colour\":\"red\"}").then().statusCode(greaterThan(399));
        as("city")
                .body("{\"name\":\"x\",\"occasion\":\"y\"}")
                .post("/api/v1/publications")
                .then()
                .statusCode(403);
        as("board").get("/api/v1/publications/none").then().statusCode(404);
        as("board").get("/api/v1/publications?cursor=eA").then().statusCode(400);
    }

    @Test
    void factsAreShownOnlyToWhoMayReadThem() throws Exception {
        headcount("2003-03-01", 1);
        String id = published("2003-12-31");
        headcount("2003-03-01", 2);

        JsonPath diff = as("customs")
                .get("/api/v1/publications/" + id + "/diff")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(diff.getList("figures.code"))
                .as("dose 1 is a share of the workers")
                .isEqualTo(List.of("workforce.workers", "health.dose1.people"));
        assertThat(diff.getList("facts")).isEmpty();
        assertThat(diff.getInt("withheld")).isEqualTo(1);
    }
}
