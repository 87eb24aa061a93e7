package vn.hiza.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.hiza.stack.suite.LocalSuite;

/** What a district team and others of its district say and hear beside the page. */
final class Team {
    static final String CLIENT = "district-dong-anh";
    static final String DISTRICT = "017";

    private final Calls own;
    private final Calls administration;
    private final Calls lead;
    private final Calls board;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    Team(LocalSuite suite) {
        this.own = new Calls(suite.gateway(), suite.token(CLIENT));
        this.administration = new Calls(suite.gateway(), suite.token("admin"));
        this.lead = new Calls(suite.gateway(), suite.token("lead-dong-anh"));
        this.board = new Calls(suite.gateway(), suite.token("board"));
    }

    LocalDate today() {
        return today;
    }

    /** An enterprise of the district that no other test reports on. */
    String enterprise(int number) throws Exception {
        return latest().path("items").get(number).path("enterprise").asText();
    }

    JsonNode latest() throws Exception {
        return own.get("/api/v1/vaccination-counts/latest?district=" + DISTRICT + "&date=" + today);
    }

    boolean lists(String enterprise) {
        try {
            return latest().toString().contains(enterprise);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    long last(String enterprise, int dose) throws Exception {
        for (JsonNode item : latest().path("items")) {
            if (item.path("enterprise").asText().equals(enterprise)) {
                return item.path("doses").get(dose - 1).at("/last/people").asLong(0);
            }
        }
        throw new IOException(enterprise + " is not in the district");
    }

    HttpResponse<String> stored(String enterprise, int dose) throws Exception {
        return own.send("GET", address(enterprise, dose) + "?district=" + DISTRICT, "");
    }

    long people(String enterprise, int dose) throws Exception {
        HttpResponse<String> stored = stored(enterprise, dose);
        return stored.statusCode() == 200
                ? Calls.tree(stored.body()).path("people").asLong()
                : -stored.statusCode();
    }

    int revisions(String enterprise, int dose) throws Exception {
        return history(enterprise, dose).size();
    }

    JsonNode history(String enterprise, int dose) throws Exception {
        return own.get(address(enterprise, dose) + "/revisions?district=" + DISTRICT)
                .path("items");
    }

    /** Somebody else corrects the number meanwhile. */
    void correct(String enterprise, int dose, long people) throws Exception {
        HttpResponse<String> answer = administration.send(
                "POST",
                "/api/v1/vaccination-counts/batch",
                "{\"rows\":[{\"enterprise\":\"%s\",\"date\":\"%s\",\"dose\":%d,\"district\":\"%s\",\"people\":%d}]}"
                        .formatted(enterprise, today, dose, DISTRICT, people));
        if (Calls.tree(answer.body()).at("/counts/updated").asInt() != 1) {
            throw new IOException("not corrected: " + answer.body());
        }
    }

    HttpResponse<String> administer(String method, String path, String body) throws Exception {
        return administration.send(method, path, body);
    }

    void voids(String path, String etag) throws Exception {
        HttpResponse<String> answer = administration.send("DELETE", path, "", "If-Match", etag);
        if (answer.statusCode() != 204) {
            throw new IOException("not voided: " + answer.body());
        }
    }

    /** A duty to report the first dose of each day, due on the day itself by a time; it holds from some days ago. */
    void owesDaily(String code, String dueTime) throws Exception {
        expect(
                201,
                administration.send(
                        "PUT",
                        "/api/v1/reporting-duties/" + code,
                        ("{\"name\":{\"vi\":\"Báo cáo ngày\",\"en\":\"Daily report\"},\"district\":\"%s\",\"doses\":[1],"
                                        + "\"frequency\":\"DAILY\",\"dueAfterDays\":0,\"dueTime\":\"%s\",\"validFrom\":\"%s\"}")
                                .formatted(DISTRICT, dueTime, today.minusDays(9))));
    }

    void owesNoLonger(String code) throws Exception {
        administration.send("DELETE", "/api/v1/reporting-duties/" + code, "", "If-Match", "*");
    }

    /** The team says that a day is complete, its lead what becomes of it. */
    void leadSays(LocalDate day, String state, String reason) throws Exception {
        String address = "/api/v1/reporting-days/" + DISTRICT + "/" + day;
        expect(201, own.send("PUT", address, "{\"state\":\"COMPLETE\"}"));
        expect(
                200,
                lead.send(
                        "PUT",
                        address,
                        "{\"state\":\"%s\",\"reason\":%s}"
                                .formatted(state, reason.isEmpty() ? "null" : "\"" + reason + "\""),
                        "If-Match",
                        "*"));
    }

    private static void expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
    }

    /** Vaccinated people on the board of today, once the count has reached it. */
    long onTheBoard(int dose, String event) throws Exception {
        JsonNode answer = board.get("/api/v1/board?asOf=" + today + (event.isEmpty() ? "" : "&after=" + event));
        for (JsonNode figure : answer.path("indicators")) {
            if (figure.path("code").asText().equals("health.dose" + dose + ".people")) {
                return figure.path("value").asLong();
            }
        }
        throw new IOException("the board has no such figure: " + answer);
    }

    String eventOf(String enterprise, int dose) throws Exception {
        return stored(enterprise, dose).headers().firstValue("Hiza-Event-Id").orElseThrow();
    }

    private String address(String enterprise, int dose) {
        return "/api/v1/vaccination-counts/" + enterprise + "/" + today + "/" + dose;
    }
}
