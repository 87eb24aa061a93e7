package vn.hiza.health.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.events.HeadcountTopic;
import vn.hiza.testing.events.Waiting;

/** An enterprise of our own, its counts, and what the rules say of them. */
final class Validation {
    static final String OURS = "0274123451";
    static final String OTHER = "0112233443";
    static final String TEAM = "D71";
    static final String OTHER_TEAM = "D72";
    static final String RESULTS = "/api/v1/validation-results";

    private Validation() {}

    static void register() {
        Enterprises.register(OURS, "ZV", TEAM);
        Enterprises.register(OTHER, "ZV", OTHER_TEAM);
    }

    static Response count(String taxCode, String team, String day, int dose, long people) {
        Response counted = Calls.as("admin", team)
                .header("If-Match", "*")
                .body("{\"people\":" + people + "}")
                .put("/api/v1/vaccination-counts/" + taxCode + "/" + day + "/" + dose);
        if (counted.statusCode() == 412) {
            counted = Calls.as("admin", team)
                    .body("{\"people\":" + people + "}")
                    .put("/api/v1/vaccination-counts/" + taxCode + "/" + day + "/" + dose);
        }
        assertThat(counted.statusCode()).as(counted.asString()).isIn(200, 201);
        return counted;
    }

    static void withdraw(String taxCode, String team, String day, int dose) {
        Response gone = Calls.as("admin", team)
                .header("If-Match", "*")
                .delete("/api/v1/vaccination-counts/" + taxCode + "/" + day + "/" + dose);
        assertThat(gone.statusCode()).as(gone.asString()).isEqualTo(204);
    }

    static void headcount(String taxCode, String day, long workers) {
        HeadcountTopic.state(taxCode, LocalDate.parse(day), workers);
        Waiting.until("the headcount", () -> Calls.as("admin")
                .get("/api/v1/work-lists/coverage?below=10&zone=ZV&asOf=" + day)
                .<List<String>>path("items.findAll { it.headcountOn == '" + day + "' }.enterprise")
                .contains(taxCode));
    }

    static Response explain(String rule, String taxCode, String team, String day, int dose, String text) {
        return Calls.as("district-health", team)
                .header("If-Match", "*")
                .body("{\"text\":\"" + text + "\"}")
                .put("/api/v1/validation-explanations/" + rule + "/" + taxCode + "/" + day + "/" + dose);
    }

    /** What a rule says of the counts of an enterprise between two days. */
    static List<Map<String, Object>> results(String rule, String taxCode, String from, String to) {
        Response list = Calls.as("admin")
                .get(RESULTS + "?rule=" + rule + "&enterprise=" + taxCode + "&from=" + from + "&to=" + to);
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        return list.path("items");
    }
}
