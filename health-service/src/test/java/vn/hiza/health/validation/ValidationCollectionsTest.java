package vn.hiza.health.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.health.validation.Validation.OURS;
import static vn.hiza.health.validation.Validation.TEAM;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;

/** Rules and explanations as collections. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ValidationCollectionsTest {
    private static final String RULE =
            "{\"name\":{\"vi\":\"Vượt\",\"en\":\"Above\"},\"message\":{\"vi\":\"Vì sao?\",\"en\":\"Why?\"},"
                    + "\"kind\":\"COVERAGE_ABOVE\",\"threshold\":1.5,\"active\":false}";
    private static final String EXPLANATIONS = "/api/v1/validation-explanations/";

    private static Specimen rule() {
        return new Specimen(
                "health",
                "admin",
                "/api/v1/validation-rules/" + Enterprises.freshCode("VR"),
                RULE,
                RULE.replace("1.5", "1.25"));
    }

    private static Specimen explanation() {
        Validation.register();
        String day = Enterprises.freshDay().toString();
        Validation.count(OURS, TEAM, day, 3, 5);
        String text = "{\"text\":\"%s\",\"district\":\"" + TEAM + "\"}";
        return new Specimen(
                "health",
                "admin",
                EXPLANATIONS + "COVERAGE/" + OURS + "/" + day + "/3",
                text.formatted("Một"),
                text.formatted("Hai"));
    }

    @Test
    void rulesKeepToTheConventions() {
        WriteConventions.assertIdempotent(rule());
        WriteConventions.assertGuardedByEntityTag(rule());
        WriteConventions.assertVoidsAndRevives(rule());
        WriteConventions.assertRemembersRevisions(rule());
        ListConventions.assertStrict(rule());
        AccessConventions.assertReadOnly("district-health", rule());
        AccessConventions.assertHidden("tax", rule());
        BadBodies.assertRefused(rule());
        Specimen published = rule();
        EventConventions.assertPublished(
                published, Topic.VALIDATION_RULES, published.address().substring("/api/v1/validation-rules/".length()));
        String row = "{\"code\":\"" + Enterprises.freshCode("VR") + "\"," + RULE.substring(1);
        BatchConventions.assertEveryBadRowListed(new Rows(
                "health",
                "admin",
                "validation-rules",
                List.of(row, row.replace("VR-", "VS-"), row.replace("VR-", "VT-")),
                row.replace("COVERAGE_ABOVE", "ODD"),
                "/kind",
                "unknown-kind"));
    }

    @Test
    void aThresholdBelongsToTheKindsThatTakeOne() {
        Specimen rule = rule();
        assertFlaw("none", rule.put(rule.with("threshold", "null")), "/threshold", "required");
        assertFlaw("kind", rule.put(rule.with("kind", "\"NEVER_FALLS\"")), "/threshold", "threshold-not-taken");
        assertFlaw("below", rule.put(rule.with("threshold", "-1")), "/threshold", "negative-threshold");
        assertFlaw("decimals", rule.put(rule.with("threshold", "1.001")), "/threshold", "too-many-decimals");
        assertThat(rule.put(rule.with("threshold", "1.50")).statusCode()).isEqualTo(201);
        assertThat(rule.put(rule.with("threshold", "1.5")).statusCode()).isEqualTo(200);
        assertThat(Calls.as("admin").get(rule.address() + "/revisions").<List<?>>path("items"))
                .hasSize(1);
    }

    @Test
    void explanationsKeepToTheConventions() {
        WriteConventions.assertIdempotent(explanation());
        WriteConventions.assertGuardedByEntityTag(explanation());
        ListConventions.assertStrict(explanation());
        for (String reader : new String[] {"board", "city"}) {
            Specimen theirs = explanation();
            assertProblem(reader, Calls.as(reader).body(theirs.body()).put(theirs.address()), 403, "forbidden");
        }
        AccessConventions.assertHidden("tax", explanation());
        BadBodies.assertRefused(explanation());
        EventConventions.assertPublished(explanation(), Topic.VALIDATION_EXPLANATIONS, OURS);
    }

    @Test
    void refusesToExplainWhatIsNotThere() {
        Specimen explanation = explanation();
        String address = explanation.address();
        String text = "{\"text\":\"x\"}";
        var team = Calls.as("district-health", TEAM).body(text);
        assertFlaw("rule", team.put(address.replace("COVERAGE", "NO-SUCH")), "/rule", "unknown-rule");
        assertProblem(
                "count",
                Calls.as("district-health", TEAM).body(text).put(address.replaceAll("3$", "4")),
                422,
                "unknown-count");
        assertProblem(
                "another team's district",
                Calls.as("district-health", "D72")
                        .body("{\"text\":\"x\",\"district\":\"D71\"}")
                        .put(address),
                403,
                "outside-district");
        assertProblem(
                "nobody counted there",
                Calls.as("district-health", "D72").body(text).put(address),
                422,
                "unknown-count");
        assertThat(Calls.as("district-health", TEAM).body(text).put(address).statusCode())
                .isEqualTo(201);
        assertThat(Calls.as("district-health", "D72")
                        .header("If-Match", "*")
                        .delete(address + "?district=D71")
                        .statusCode())
                .isEqualTo(403);
    }
}
