package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hiza.testing.events.Trace;

/** Many statements in one request. */
public final class BatchConventions {
    private BatchConventions() {}

    /**
     * Rows of a collection.
     *
     * @param service owner of the topic
     * @param good three rows about different items that do not exist yet
     * @param bad a row that is refused
     * @param field what its refusal names
     * @param code of its refusal
     */
    public record Rows(
            String service, String role, String collection, List<String> good, String bad, String field, String code) {
        private Response post(String query, List<String> rows) {
            return Calls.as(role)
                    .body("{\"rows\":[" + String.join(",", rows) + "]}")
                    .post(address() + query);
        }

        private String address() {
            return "/api/v1/" + collection + "/batch";
        }

        private List<String> mixed() {
            return List.of(good.get(0), bad, good.get(1), "7", good.get(0), bad, good.get(2));
        }
    }

    /** A rehearsal answers as the real run does and leaves nothing; so does an atomic batch with one bad row. */
    public static void assertRehearsed(Rows rows) {
        Trace before = Trace.of(rows.service());
        Map<String, Object> rehearsal = answer(rows.post("?dryRun=true", rows.mixed()), false, 3, 0, 0, 4);
        Map<String, Object> atomic = answer(rows.post("?atomic=true", rows.mixed()), false, 3, 0, 0, 4);
        Map<String, Object> both = answer(rows.post("?atomic=true&dryRun=true", rows.mixed()), false, 3, 0, 0, 4);
        assertThat(Trace.of(rows.service())).isEqualTo(before);
        Map<String, Object> real = answer(rows.post("", rows.mixed()), true, 3, 0, 0, 4);
        for (String part : List.of("rejections", "outcomes", "warnings")) {
            assertThat(real.get(part)).as(part).isNotNull();
            assertThat(rehearsal.get(part)).isEqualTo(real.get(part));
            assertThat(atomic.get(part)).isEqualTo(real.get(part));
            assertThat(both.get(part)).isEqualTo(real.get(part));
        }
        assertThat(rehearsal.get("dryRun")).isEqualTo(true);
        assertThat(atomic.get("atomic")).isEqualTo(true);
        assertThat(rehearsal.get("waitToken")).isNull();
        assertThat(atomic.get("waitToken")).isNull();
        assertThat(Trace.of(rows.service()).revisions()).isEqualTo(before.revisions() + 3);
        answer(rows.post("?atomic=true", rows.good()), true, 0, 0, 3, 0);
    }

    /** Every bad row is named with its place, field, code and a message; a repeated key points to its first row. */
    public static void assertEveryBadRowListed(Rows rows) {
        Map<String, Object> report = answer(rows.post("", rows.mixed()), true, 3, 0, 0, 4);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> rejections =
                (List<Map<String, Object>>) Objects.requireNonNull(report.get("rejections"));
        assertThat(rejections).extracting(each -> each.get("index")).isEqualTo(List.of(1, 3, 4, 5));
        assertThat(rejections)
                .extracting(each -> each.get("code"))
                .isEqualTo(List.of(rows.code(), "not-an-object", "duplicate-row", rows.code()));
        assertThat(rejections)
                .extracting(each -> each.get("field"))
                .isEqualTo(List.of(rows.field(), "", "", rows.field()));
        assertThat(rejections)
                .allSatisfy(each -> assertThat((String) each.get("message")).isNotBlank());
        assertThat(rejections.get(2).get("firstIndex")).isEqualTo(0);
        assertThat((String) report.get("waitToken")).matches("[A-Za-z0-9_-]+");
        answer(rows.post("", rows.good()), true, 0, 0, 3, 0);
    }

    /** Documents that are no batch. */
    public static void assertShape(Rows rows) {
        Trace before = Trace.of(rows.service());
        Map<String, Object> empty = answer(rows.post("", List.of()), true, 0, 0, 0, 0);
        assertThat(empty.get("waitToken")).isNull();
        for (String body : new String[] {
            "{}", "[]", "{\"rows\":null}", "{\"rows\":{}}", "{\"rows\":[],\"more\":1}", "{\"row\":[]}", "7"
        }) {
            assertProblem(body, send(rows, body), 400, "invalid-batch");
        }
        String good = rows.good().get(0);
        for (String body : new String[] {
            "",
            "{\"rows\":[" + good,
            "{\"rows\":[" + good + "]",
            "{\"rows\":[" + good + "]} x",
            "{\"rows\":[" + good + ",]}"
        }) {
            assertProblem(body, send(rows, body), 400, "malformed-json");
        }
        assertProblem("rows twice", send(rows, "{\"rows\":[" + good + "],\"rows\":[]}"), 400, "duplicate-name");
        assertProblem("flag", rows.post("?dryRun=yes", List.of()), 400, "invalid-parameter");
        assertProblem("flag twice", rows.post("?atomic=true&atomic=false", List.of()), 400, "invalid-parameter");
        String many = IntStream.range(0, 50_001).mapToObj(each -> "1").collect(Collectors.joining(","));
        assertProblem("50,001 rows", send(rows, "{\"rows\":[" + many + "]}"), 413, "too-many-rows");
        assertThat(Trace.of(rows.service())).isEqualTo(before);
    }

    private static Response send(Rows rows, String body) {
        return Calls.as(rows.role()).body(body).post(rows.address());
    }

    private static Map<String, Object> answer(
            Response answer, boolean applied, int created, int updated, int unchanged, int rejected) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        Map<String, Object> report = answer.path("");
        assertThat(report.get("applied")).as(answer.asString()).isEqualTo(applied);
        assertThat(report.get("counts"))
                .as(answer.asString())
                .isEqualTo(
                        Map.of("created", created, "updated", updated, "unchanged", unchanged, "rejected", rejected));
        assertThat((List<?>) report.get("rejections")).hasSize(rejected);
        return report;
    }
}
