package vn.hiza.seeds.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Posts batches, and those rows again that were only too early: the register may still be on its way to a service. */
final class BatchClient {
    private static final Duration ONE_ANSWER = Duration.ofSeconds(60);
    private static final int SHOWN = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Supplier<String> token;
    private final Patience patience;
    private final List<String> waitTokens = new ArrayList<>();

    BatchClient(URI gateway, Supplier<String> token, Patience patience) {
        this.gateway = gateway;
        this.token = token;
        this.patience = patience;
    }

    LoadCounts post(String collection, List<ObjectNode> rows) {
        long deadline = patience.deadline();
        LoadCounts counts = LoadCounts.NONE;
        List<ObjectNode> open = rows;
        while (true) {
            JsonNode report = send(collection, open, deadline);
            counts = counts.plus(LoadCounts.of(report));
            if (report.path("waitToken").isTextual()) {
                waitTokens.add(report.path("waitToken").asText());
            }
            List<ObjectNode> early = early(collection, open, report);
            if (early.isEmpty()) {
                return counts;
            }
            if (Patience.isOver(deadline)) {
                throw new SeedsRefused(collection + ": after " + patience + " " + early.size()
                        + " rows still wait for their enterprise, first " + early.get(0)
                        + ". Do the enterprises' events reach the service?");
            }
            patience.rest();
            open = early;
        }
    }

    /** Returns when everything posted is in the board's figures. */
    void settle() {
        new Settling(http, gateway, token).await(waitTokens);
    }

    /** The rows to be sent again; a row refused for good ends the loading. */
    private static List<ObjectNode> early(String collection, List<ObjectNode> sent, JsonNode report) {
        List<ObjectNode> early = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (JsonNode rejection : report.path("rejections")) {
            ObjectNode row = sent.get(rejection.path("index").asInt());
            if (rejection.path("retryable").asBoolean()) {
                early.add(row);
            } else {
                refused.add(rejection.path("code").asText() + " "
                        + rejection.path("field").asText() + ": "
                        + rejection.path("message").asText() + " " + row);
            }
        }
        if (!refused.isEmpty()) {
            throw new SeedsRefused(collection + ": " + refused.size() + " rows were refused, among them\n  "
                    + String.join("\n  ", refused.subList(0, Math.min(SHOWN, refused.size()))));
        }
        return early;
    }

    private JsonNode send(String collection, List<ObjectNode> rows, long deadline) {
        while (true) {
            String trouble;
            try {
                HttpResponse<String> answer = http.send(request(collection, rows), BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return JSON.readTree(answer.body());
                }
                trouble = answer.statusCode() + " " + answer.body();
                if (answer.statusCode() != 503) {
                    throw new SeedsRefused(collection + ": the suite answered " + trouble);
                }
            } catch (IOException broken) {
                trouble = String.valueOf(broken);
            } catch (InterruptedException interrupted) {
                throw Patience.interrupted();
            }
            if (Patience.isOver(deadline)) {
                throw new SeedsRefused(
                        collection + ": " + gateway + " gave no good answer within " + patience + "; last: " + trouble);
            }
            patience.rest();
        }
    }

    private HttpRequest request(String collection, List<ObjectNode> rows) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode list = body.putArray("rows");
        rows.forEach(list::add);
        return HttpRequest.newBuilder(gateway.resolve("/api/v1/" + collection + "/batch"))
                .timeout(ONE_ANSWER)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }
}
