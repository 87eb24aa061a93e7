package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.stack.suite.LocalSuite;

/**
 * Bodies within the limit in bytes that would take many times as much memory if they were held as they are written: the health
 * service, with the heap it has in use, refuses them and stays the same process. It ends itself when its memory is out.
 */
class HostileBodiesIT {
    private static final int BYTES = 30 * 1024 * 1024;
    private static final String BATCH = "/api/v1/vaccination-counts/batch";

    private LocalSuite suite;
    private Calls calls;
    private long process;

    @BeforeEach
    void serviceRuns() throws Exception {
        suite = SharedSuite.loaded();
        calls = new Calls(suite.gateway(), suite.token("admin"));
        process = suite.processes().get("health-service");
        assertThat(ProcessHandle.of(process)).isPresent();
    }

    @AfterEach
    void sameProcessServesOthers() throws Exception {
        assertThat(ProcessHandle.of(process)).isPresent();
        assertThat(suite.processes()).containsEntry("health-service", process);
        assertThat(calls.send("GET", "/api/v1/vaccination-counts?limit=1", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void rowOfMillionsOfMembers() throws Exception {
        // When
        List<Answer> refused = atOnce(3, BATCH, "application/json", wide("{\"rows\":[{", "}]}"));

        // Then
        assertThat(refused).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(400);
            assertThat(each.body()).contains("malformed-json").contains("more than 1000 members");
        });
    }

    @Test
    void rowOfMillionsOfNumbers() throws Exception {
        // When
        String body = "{\"rows\":[{\"a\":[1000" + ",1000".repeat(BYTES / 5) + "]}]}";

        // Then
        assertThat(atOnce(3, BATCH, "application/json", body)).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(400);
            assertThat(each.body()).contains("names and values");
        });
    }

    @Test
    void everyRowWrongAllOver() throws Exception {
        // Given: 50,000 rows of sixty fields that are not known
        StringBuilder row = new StringBuilder("{\"dose\":true,\"people\":\"x\",\"date\":1");
        for (int field = 0; field < 60; field++) {
            row.append(",\"f").append(field).append("\":1");
        }
        String body = "{\"rows\":[" + row + "}" + ("," + row + "}").repeat(49_999) + "]}";

        // When
        List<Answer> answers = atOnce(2, BATCH, "application/json", body);

        // Then
        for (Answer answer : answers) {
            assertThat(answer.statusCode()).as(answer.body().substring(0, 200)).isEqualTo(200);
            JsonNode report = new ObjectMapper().readTree(answer.body());
            assertThat(report.at("/counts/rejected").asInt()).isEqualTo(50_000);
            assertThat(report.path("rejections")).hasSize(50_000);
            assertThat(report.at("/rejections/0/more").size()).isGreaterThan(5);
            assertThat(report.at("/rejections/49999/more").isMissingNode()).isTrue();
            assertThat(report.at("/rejections/49999/untold").asInt())
                    .isEqualTo(report.at("/rejections/0/more").size());
        }
    }

    @Test
    void dataValueAndRegistrationOfMillionsOfMembers() throws Exception {
        // When
        List<Answer> values = atOnce(2, "/api/dataValueSets", "application/json", wide("{\"dataValues\":[{", "}]}"));
        List<Answer> registrations = atOnce(
                4,
                "/api/completeDataSetRegistrations",
                "application/json",
                wide("{\"completeDataSetRegistrations\":[{", "}]}"));

        // Then
        values.addAll(registrations);
        assertThat(values).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(400);
            assertThat(each.body()).contains("more than 1000 members");
        });
    }

    private static String wide(String before, String after) {
        StringBuilder body = new StringBuilder(BYTES + 100).append(before).append("\"first\":1");
        for (int member = 0; body.length() < BYTES; member++) {
            body.append(",\"").append(Integer.toString(member, 36)).append("\":1");
        }
        return body.append(after).toString();
    }

    private List<Answer> atOnce(int clients, String address, String type, String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<CompletableFuture<Answer>> asked = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                asked.add(CompletableFuture.supplyAsync(() -> sent(address, type, bytes), threads));
            }
            List<Answer> answers = new ArrayList<>();
            for (CompletableFuture<Answer> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private Answer sent(String address, String type, byte[] body) {
        try {
            HttpResponse<byte[]> answer = calls.sendBytes("POST", address, body, "Content-Type", type);
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record Answer(int statusCode, String body) {}
}
