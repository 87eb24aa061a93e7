package vn.hiza.testing.events;

import io.restassured.RestAssured;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.TestTokens;

/** Plays the investment service: registers enterprises by event and waits until the service under test knows them. */
public final class EnterpriseTopic {
    private static final PlayedTopic TOPIC = new PlayedTopic(Topic.ENTERPRISES);
    private static final Set<String> REGISTERED = ConcurrentHashMap.newKeySet();

    private final String collection;
    private final String row;

    /**
     * @param collection of the service under test, whose rows name an enterprise
     * @param row a good row of it; {@code %s} stands for the tax code
     */
    public EnterpriseTopic(String collection, String row) {
        this.collection = collection;
        this.row = row;
    }

    /** Registers an enterprise unless that was done before, and waits until statements about it are accepted. */
    public void register(String taxCode, String zone, String district) {
        if (REGISTERED.add(taxCode)) {
            publish(taxCode, new Place(zone, district), "ACTIVE", false);
            Waiting.until("acceptance of enterprise " + taxCode, () -> accepted(taxCode));
        }
    }

    /** Says what has become of an enterprise; whether the service under test knows it is asked by the test. */
    public static void restate(String taxCode, String zone, String district, String status) {
        REGISTERED.add(taxCode);
        publish(taxCode, new Place(zone, district), status, false);
    }

    /** Voids an enterprise registered before, and waits until statements about it are refused. */
    public void withdraw(String taxCode) {
        publish(taxCode, new Place("NONE", "000"), "ACTIVE", true);
        Waiting.until("refusal of enterprise " + taxCode, () -> !accepted(taxCode));
        REGISTERED.remove(taxCode);
    }

    /** A rehearsed batch asks without leaving anything behind. */
    private boolean accepted(String taxCode) {
        return RestAssured.given()
                        .auth()
                        .oauth2(TestTokens.of("admin"))
                        .contentType("application/json")
                        .body("{\"rows\":[" + row.formatted(taxCode) + "]}")
                        .post("/api/v1/" + collection + "/batch?dryRun=true")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("counts.rejected")
                == 0;
    }

    private static void publish(String taxCode, Place place, String status, boolean voided) {
        TOPIC.publish(taxCode, taxCode, voided, """
                {"taxCode":"%1$s","name":"Công ty %1$s","zone":"%2$s","district":"%3$s","sector":"26",
                 "exportProcessing":false,"status":"%4$s",
                 "history":[{"effectiveOn":null,"zone":"%2$s","district":"%3$s","status":"%4$s"}]}
                """.formatted(taxCode, place.zone(), place.district(), status));
    }

    private record Place(String zone, String district) {}
}
