package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bodies within the limit in bytes that would take many times as much memory if they were held as they are written: the health
 * service refuses them and stays the same process. It ends itself when its memory is out.
 */
class HostileBodiesIT {
    private static final int BYTES = 30 * 1024 * 1024;
    private static final String BATCH = "/api/v1/vaccination-counts/batch";
    private static final String JSON = "application/json";

    @RegisterExtension
    static final LivingHealth HEALTH = new LivingHealth();

    private HostileBody bodies;

    @BeforeEach
    void folder(@TempDir Path folder) {
        bodies = new HostileBody(folder);
    }

    @Test
    void rowOfMillionsOfMembers() throws Exception {
        // When
        List<Answer> refused = atOnce(3, BATCH, JSON, bodies.wide(BYTES, "{\"rows\":[{", "}]}"));

        // Then
        assertThat(refused).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(400);
            assertThat(each.body()).contains("malformed-json").contains("more than 1000 members");
        });
    }

    @Test
    void rowOfMillionsOfNumbers() throws Exception {
        // When
        Path body = bodies.repeated(BYTES, "{\"rows\":[{\"a\":[1000", i -> ",1000", "]}]}");

        // Then
        assertThat(atOnce(3, BATCH, JSON, body)).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(400);
            assertThat(each.body()).contains("names and values");
        });
    }

    @Test
    void everyRowWrongAllOver() throws Exception {
        // Given: 50,000 rows of sixty fields that are not known
        StringBuilder row = new StringBuilder(",{\"dose\":true,\"people\":\"x\",\"date\":1");
        for (int field = 0; field < 60; field++) {
            row.append(",\"f").append(field).append("\":1");
        }
        String wrong = row.append('}').toString();
        Path body = bodies.repeated(49_999L * wrong.length(), "{\"rows\":[" + wrong.substring(1), i -> wrong, "]}");

        // When
        List<Answer> answers = atOnce(2, BATCH, JSON, body);

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
        List<Answer> values = atOnce(2, "/api/dataValueSets", JSON, bodies.wide(BYTES, "{\"dataValues\":[{", "}]}"));
        List<Answer> registrations = atOnce(
                4,
                "/api/completeDataSetRegistrations",
                JSON,
                bodies.wide(BYTES, "{\"completeDataSetRegistrations\":[{", "}]}"));

        // Then
        values.addAll(registrations);
        assertThat(values).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(400);
            assertThat(each.body()).contains("more than 1000 members");
        });
    }

    @Test
    void workbookOfHundredsOfThousandsOfParts() throws Exception {
        // When
        List<Answer> refused = atOnce(2, BATCH, CountWorkbook.TYPE, bodies.workbookOfParts(330_000));

        // Then
        assertThat(refused).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(413);
            assertThat(each.body()).contains("workbook-too-large").contains("more than 1000 parts");
        });
    }

    @Test
    void xmlOfMillionsOfNames() throws Exception {
        // Given: each value has attributes that no other has
        Path body = bodies.repeated(
                BYTES,
                "<dataValueSet><dataValue",
                name -> " a" + Integer.toString(name, 36) + "=\"\"" + (name % 100 == 99 ? "/><dataValue" : ""),
                "/></dataValueSet>");

        // When
        List<Answer> refused = atOnce(2, "/api/dataValueSets", "application/xml", body);

        // Then
        assertThat(refused).allSatisfy(each -> {
            assertThat(each.statusCode()).isEqualTo(400);
            assertThat(each.body()).contains("malformed-xml").contains("different names");
        });
    }

    private static List<Answer> atOnce(int clients, String address, String type, Path body) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<CompletableFuture<Answer>> asked = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                asked.add(CompletableFuture.supplyAsync(() -> sent(address, type, body), threads));
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

    private static Answer sent(String address, String type, Path body) {
        try {
            HttpResponse<byte[]> answer = HEALTH.calls().sendFile("POST", address, body, "Content-Type", type);
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record Answer(int statusCode, String body) {}
}
