package vn.hiza.stack.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import vn.hiza.stack.Refusal;

/** Asks a gateway for its board. */
public final class BoardAnswer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private BoardAnswer() {}

    public static JsonNode of(URI gateway, String token, LocalDate asOf) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/board?asOf=" + asOf))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Refusal(
                        "The gateway refused the board (" + response.statusCode() + "): " + detail(response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException silent) {
            throw new Refusal("No gateway answers at " + gateway
                    + ". Start the suite with ./hiza up; ./hiza status says what runs.");
        }
    }

    private static String detail(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText(body));
        } catch (IOException noProblemDocument) {
            return body;
        }
    }
}
