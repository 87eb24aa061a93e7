package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Statements by natural key: idempotent, guarded by entity tags, voided and revived, every revision kept. */
public final class WriteConventions {
    private WriteConventions() {}

    /** Created once; the same content again changes nothing, with whatever precondition. */
    public static void assertIdempotent(Specimen specimen) {
        Response created = specimen.put(specimen.body());
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("Hiza-Event-Id")).isNotBlank();
        assertThat(created.header("Location")).startsWith(specimen.address());
        Response again = specimen.put(specimen.body());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(again.header("Hiza-Event-Id")).isEqualTo(created.header("Hiza-Event-Id"));
        assertThat(again.<Integer>path("meta.revision")).isEqualTo(1);
        assertThat(again.<Map<String, Object>>path("meta")).isEqualTo(created.path("meta"));
        Response read = Calls.as(specimen.role()).get(created.header("Location"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(read.contentType()).startsWith("application/json");
    }

    /** Other content needs the tag that was read; a stale, a weak or a strange one does not do. */
    public static void assertGuardedByEntityTag(Specimen specimen) {
        String first = specimen.put(specimen.body()).header("ETag");
        assertProblem("no precondition", specimen.put(specimen.other()), 428, "precondition-required");
        for (String tag : List.of("\"x\"", "W/" + first, first.replace("\"", ""), "")) {
            Response refused = specimen.call()
                    .header("If-Match", tag)
                    .body(specimen.other())
                    .put(specimen.address());
            assertProblem("If-Match " + tag, refused, 412, "precondition-failed");
        }
        Response onlyNew = specimen.call()
                .header("If-None-Match", "*")
                .body(specimen.other())
                .put(specimen.address());
        assertProblem("If-None-Match *", onlyNew, 412, "precondition-failed");
        Response sameOnlyNew = specimen.call()
                .header("If-None-Match", "*")
                .body(specimen.body())
                .put(specimen.address());
        assertProblem("If-None-Match * with the same content", sameOnlyNew, 412, "precondition-failed");
        Response changed = specimen.call()
                .header("If-Match", "\"x\", " + first)
                .body(specimen.other())
                .put(specimen.address());
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.<Integer>path("meta.revision")).isEqualTo(2);
        assertThat(changed.header("ETag")).isNotEqualTo(first);
        Response stale =
                specimen.call().header("If-Match", first).body(specimen.body()).put(specimen.address());
        assertProblem("stale", stale, 412, "precondition-failed");
    }

    /** A read with the current tag costs no body. */
    public static void assertConditionalReads(Specimen specimen) {
        Response absent =
                specimen.call().header("If-Match", "*").body(specimen.body()).put(specimen.address());
        assertProblem("If-Match * where nothing is", absent, 412, "precondition-failed");
        Response created = specimen.call()
                .header("If-None-Match", "*")
                .body(specimen.body())
                .put(specimen.address());
        assertThat(created.statusCode()).isEqualTo(201);
        String location = created.header("Location");
        String tag = created.header("ETag");
        for (String sent : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            Response read = specimen.call().header("If-None-Match", sent).get(location);
            assertThat(read.statusCode()).as(sent).isEqualTo(304);
            assertThat(read.asString()).isEmpty();
            assertThat(read.header("ETag")).isEqualTo(tag);
        }
        assertThat(specimen.call()
                        .header("If-None-Match", "\"x\"")
                        .get(location)
                        .statusCode())
                .isEqualTo(200);
    }

    /** Voiding needs the tag, answers 410 from then on, and a later statement goes on with the next revision. */
    public static void assertVoidsAndRevives(Specimen specimen) {
        assertProblem("void of nothing", specimen.call().delete(specimen.address()), 404, "not-found");
        Response created = specimen.put(specimen.body());
        String at = created.header("Location");
        String first = created.header("ETag");
        assertProblem("void without tag", specimen.call().delete(at), 428, "precondition-required");
        assertProblem(
                "void with a wrong tag",
                specimen.call().header("If-Match", "\"x\"").delete(at),
                412,
                "precondition-failed");
        Response voided = specimen.call().header("If-Match", first).delete(at);
        assertThat(voided.statusCode()).as(voided.asString()).isEqualTo(204);
        assertThat(voided.header("Hiza-Event-Id")).isNotBlank();
        assertProblem("read of a void", specimen.call().get(at), 410, "gone");
        assertProblem("second void", specimen.call().header("If-Match", first).delete(at), 410, "gone");
        Response stale =
                specimen.call().header("If-Match", first).body(specimen.body()).put(specimen.address());
        assertProblem("revival with the old tag", stale, 412, "precondition-failed");
        Response revived = specimen.put(specimen.body());
        assertThat(revived.statusCode()).as(revived.asString()).isEqualTo(201);
        assertThat(revived.<Integer>path("meta.revision")).isEqualTo(3);
        assertThat(specimen.call().get(at).statusCode()).isEqualTo(200);
    }

    /** Who, when, what changed and why, for each revision, void or not. */
    public static void assertRemembersRevisions(Specimen specimen) {
        assertProblem("history of nothing", specimen.call().get(specimen.address() + "/revisions"), 404, "not-found");
        Response created = specimen.call()
                .header("Hiza-Reason", "B%C3%A1o c%C3%A1o th%C3%A1ng")
                .body(specimen.body())
                .put(specimen.address());
        String at = created.header("Location");
        Response changed = specimen.call()
                .header("If-Match", created.header("ETag"))
                .body(specimen.other())
                .put(specimen.address());
        specimen.call()
                .header("If-Match", changed.header("ETag"))
                .header("Hiza-Reason", "counted twice")
                .delete(at);
        int query = at.indexOf('?');
        String history = query < 0 ? at + "/revisions" : at.substring(0, query) + "/revisions" + at.substring(query);
        List<Map<String, ?>> revisions = specimen.call().get(history).path("items");
        assertThat(revisions).extracting(each -> each.get("revision")).isEqualTo(List.of(1, 2, 3));
        assertThat(revisions).extracting(each -> each.get("voided")).isEqualTo(List.of(false, false, true));
        assertThat(revisions).allSatisfy(each -> {
            assertThat(each.get("recordedBy")).isEqualTo(specimen.role());
            assertThat((String) each.get("recordedAt")).matches("20\\d\\d-.*T.*Z");
            assertThat((String) each.get("eventId")).hasSize(36);
        });
        assertThat(revisions.get(0).get("reason")).isEqualTo("Báo cáo tháng");
        assertThat(revisions.get(1).get("reason")).isNull();
        assertThat(revisions.get(2).get("reason")).isEqualTo("counted twice");
        assertThat((List<?>) revisions.get(0).get("changes")).isNotEmpty();
        assertThat((List<?>) revisions.get(1).get("changes")).isNotEmpty();
    }
}
