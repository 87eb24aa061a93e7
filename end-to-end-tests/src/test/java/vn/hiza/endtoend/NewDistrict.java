package vn.hiza.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.hiza.stack.suite.LocalSuite;
import vn.hiza.testing.events.Waiting;

/** A district that the seeds say nothing of: with a team, a lead, and enterprises that have workers and no counts. */
final class NewDistrict {
    static final int WORKERS = 1_000;
    private static final LocalDate HEADCOUNT = LocalDate.of(2024, 5, 1);
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final AtomicInteger ENTERPRISES = new AtomicInteger();

    private final LocalSuite suite;
    private final String code;
    private final String name;
    private final List<String> enterprises = new ArrayList<>();

    /** @param name as in the names of its clients, {@code district-…} and {@code lead-…} */
    NewDistrict(LocalSuite suite, String code, String name, int enterprises) throws Exception {
        this.suite = suite;
        this.code = code;
        this.name = name;
        while (this.enterprises.size() < enterprises) {
            addTaxCode();
        }
        String registered = "{\"taxCode\":\"%1$s\",\"name\":\"Công ty %1$s\",\"zone\":\"THANG_LONG\",\"district\":\""
                + code + "\",\"sector\":\"26\",\"exportProcessing\":false,\"status\":\"ACTIVE\"}";
        String counted = "{\"enterprise\":\"%s\",\"date\":\"" + HEADCOUNT + "\",\"total\":" + WORKERS
                + ",\"female\":600,\"foreign\":0}";
        Waiting.until("enterprises of " + code, () -> kept("enterprises", registered));
        Waiting.until("their headcounts", () -> kept("headcounts", counted));
        Waiting.until("both in the health service", this::known);
    }

    /** One whose last digit, which checks the others, is one. */
    private void addTaxCode() {
        String digits = "0108%05d".formatted(ENTERPRISES.getAndIncrement());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int check = 10 - sum % 11;
        if (check < 10) {
            enterprises.add(digits + check);
        }
    }

    private boolean kept(String collection, String row) {
        try {
            String rows = enterprises.stream().map(row::formatted).collect(Collectors.joining(","));
            HttpResponse<String> answer =
                    as("admin").send("POST", "/api/v1/" + collection + "/batch", "{\"rows\":[" + rows + "]}");
            return answer.statusCode() == 200
                    && Calls.tree(answer.body()).at("/counts/rejected").asInt() == 0;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean known() {
        try {
            JsonNode listed = team().get("/api/v1/work-lists/coverage?below=10&limit=1000&asOf=" + HEADCOUNT);
            long complete = listed.findValues("workers").stream()
                    .filter(JsonNode::isNumber)
                    .count();
            return complete == enterprises.size();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    String code() {
        return code;
    }

    String enterprise(int number) {
        return enterprises.get(number);
    }

    Calls team() {
        return as("district-" + name);
    }

    Calls lead() {
        return as("lead-" + name);
    }

    Calls as(String client) {
        return new Calls(suite.gateway(), suite.token(client));
    }

    /** The secret of a credential for the team's DHIS2 tool. */
    String secret(String credential) throws Exception {
        HttpResponse<String> made = as("admin")
                .send(
                        "POST",
                        "/api/v1/team-credentials",
                        "{\"name\":\"%s\",\"districts\":[\"%s\"]}".formatted(credential, code));
        return Calls.tree(made.body()).path("secret").asText();
    }

    static String basic(String credential, String secret) {
        return "Basic "
                + Base64.getEncoder().encodeToString((credential + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** How many revisions the health service has ever written. */
    long revisions() throws Exception {
        try (Connection database = DriverManager.getConnection(suite.database("health"));
                Statement query = database.createStatement();
                ResultSet row = query.executeQuery("select count(*) from revision_log")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** People with a dose on the board, once what is to be waited for has reached it. */
    long onTheBoard(LocalDate day, int dose, String after) throws Exception {
        String query = "asOf=" + day + (after.isEmpty() ? "" : "&after=" + after);
        return new Board(as("board").get("/api/v1/board?" + query))
                .value("health.dose" + dose + ".people")
                .longValueExact();
    }

    /** What the board names as its reasons for the figure, of one enterprise and this district's team. */
    List<JsonNode> explained(LocalDate day, int dose, String enterprise) throws Exception {
        return Contributions.of(as("board"), "health.dose" + dose + ".people", "asOf=" + day).stream()
                .filter(item -> item.get("subject").asText().equals(enterprise + "/" + dose + "/" + code))
                .toList();
    }
}
