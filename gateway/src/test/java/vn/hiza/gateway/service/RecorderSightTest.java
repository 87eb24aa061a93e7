package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.publication.Publications;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

/** Who recorded a statement is told to those who may see such statements, and is absent for all others. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class RecorderSightTest {
    private static final String FACTORY = "0301234587";
    private static final String ZONE = "SIGHT_ZONE";
    private static final String RECORDER = "recorder-of-workers";
    private static final String UNTOLD = "\"lastReportedOn\":\"2013-03-01\",\"recordedBy\":null";
    private static final String QUERY = "?asOf=2013-06-30&zone=" + ZONE;

    private static final ToldOnce TOLD = new ToldOnce();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    Publications publications;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void tell() throws Exception {
        TOLD.tell(servers, source -> {
            source.publish(Topic.ZONES, ZONE, ZONE, States.zone(ZONE, "019"));
            source.publish(Topic.ENTERPRISES, FACTORY, FACTORY, States.enterprise(FACTORY, ZONE, "019"));
            source.statedBy(RECORDER);
            return source.publish(
                    Topic.HEADCOUNTS, FACTORY + "/2013-03-01", FACTORY, States.headcount(FACTORY, "2013-03-01", 1234));
        });
    }

    private static String api(String role, String address, String accept) {
        return given().auth()
                .oauth2(TestTokens.of(role))
                .accept(accept)
                .get("/api/v1/" + address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Twice in either order: what was made for one role must not be handed to another. */
    @Test
    void theBoardNamesWhoRecordedOnlyToWhoeverMaySeeTheStatement() {
        for (int round = 0; round < 2; round++) {
            assertThat(api("board", "board" + QUERY, "application/json")).contains(RECORDER);
            assertThat(api("customs", "board" + QUERY, "application/json"))
                    .contains("1234", UNTOLD)
                    .doesNotContain(RECORDER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/figures", "/why/workforce.workers"})
    void thePagesDoTheSame(String page) {
        for (int round = 0; round < 2; round++) {
            assertThat(PageVisitor.as("customs").reads(page + QUERY))
                    .contains("01/03/2013")
                    .doesNotContain(RECORDER);
            assertThat(PageVisitor.as("board").reads(page + QUERY)).contains(RECORDER);
        }
    }

    /** In the words of the board's own page. */
    @ParameterizedTest
    @CsvSource({
        "vi, 'Báo cáo gần nhất: 01/03/2013 · ', 01/03/2013, người ghi: recorder-of-workers",
        "en, 'Last reported: 1 March 2013 · ', 1 Mar 2013, by recorder-of-workers"
    })
    void theReportsColumnNamesThemAsTheBoardDoes(String lang, String onTheBoard, String inTheTable, String by) {
        String query = QUERY + "&lang=" + lang;
        assertThat(PageVisitor.as("board").reads("/" + query)).contains(onTheBoard + by);
        assertThat(api("board", "report" + query, "text/html"))
                .contains("<div>" + inTheTable + "</div><div>" + by + "</div>");
        assertThat(api("customs", "report" + query, "text/html"))
                .contains("<div>" + inTheTable + "</div>")
                .doesNotContain(RECORDER);
    }

    @Test
    void theListOfTheReportDoesTheSame() {
        assertThat(api("board", "report" + QUERY, "text/csv")).contains(RECORDER);
        assertThat(api("customs", "report" + QUERY, "text/csv"))
                .contains("1234")
                .doesNotContain(RECORDER);
    }

    @Test
    void aPublicationNamesNobodyAndIsStillVerified() {
        // Given
        String id = published();

        // When // Then
        for (String role : new String[] {"board", "customs"}) {
            for (String below : new String[] {"", "/document", "/verify", "/diff"}) {
                assertThat(api(role, "publications/" + id + below, "application/json"))
                        .doesNotContain(RECORDER);
            }
            assertThat(PageVisitor.as(role).reads("/publications/" + id)).doesNotContain(RECORDER);
        }
        assertThat(api("customs", "publications/" + id + "/verify", "application/json"))
                .contains("\"valid\":true");
    }

    @Test
    void aDocumentThatNamedSomebodyIsToldWithoutAndVerifiedByItsBytes() throws Exception {
        // Given
        String id = publishedByAnEarlierVersion();

        // When // Then
        assertThat(api("customs", "publications/" + id, "application/json"))
                .contains("1234")
                .doesNotContain(RECORDER);
        assertThat(api("customs", "publications/" + id + "/verify", "application/json"))
                .contains("\"valid\":true")
                .doesNotContain(RECORDER);
        assertThat(api("board", "publications/" + id + "/diff", "application/json"))
                .contains("\"figures\":[]");
    }

    private static String published() {
        return given().auth()
                .oauth2(TestTokens.of("board"))
                .contentType("application/json")
                .body("{\"name\":\"x\",\"occasion\":\"y\",\"date\":\"%s\",\"asOf\":\"2013-06-30\",\"zone\":\"%s\"}"
                        .formatted(LocalDate.of(2013, 6, 30), ZONE))
                .post("/api/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The same board as documents once were, with the names in it and the digest over them. */
    private String publishedByAnEarlierVersion() throws Exception {
        String id = published();
        String earlier = UUID.randomUUID().toString();
        String named = publications
                .document(UUID.fromString(id))
                .text()
                .replace(UNTOLD, UNTOLD.replace("null", "\"" + RECORDER + "\""));
        assertThat(named).contains(RECORDER);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into publication select cast(:earlier as uuid), name, occasion, date, as_of, zone, fx, batch,"
                                + " published_by, published_at, :document, :digest from publication where id = cast(:id as uuid)")
                .bind("earlier", earlier)
                .bind("document", named)
                .bind("digest", "sha256:" + sha256(named))
                .bind("id", id)
                .execute());
        return earlier;
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
