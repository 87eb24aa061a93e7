package vn.hiza.investment.project;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.investment.Register;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class ProjectTest {
    @Test
    void keepsToTheConventions() {
        WriteConventions.assertIdempotent(Register.project());
        WriteConventions.assertGuardedByEntityTag(Register.project());
        WriteConventions.assertVoidsAndRevives(Register.project());
        WriteConventions.assertRemembersRevisions(Register.project());
        Specimen published = Register.project();
        String number = published.address().substring("/api/v1/projects/".length());
        EventConventions.assertPublished(published, Topic.PROJECTS, number);
    }

    @Test
    void belongsToAKnownEnterprise() {
        Specimen project = Register.project();
        Response answer = project.put(project.with("enterprise", "\"" + Register.freshTaxCode() + "\""));
        assertFlaw("unknown", answer, "/enterprise", "unknown-enterprise");
        assertThat(answer.<Boolean>path("retryable")).isTrue();
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void keepsToTheConventionsOfBatches() {
        String owner = Register.stated(Register.enterprise());
        BatchConventions.assertEveryBadRowListed(new Rows(
                "investment",
                "licensing",
                "projects",
                List.of(row(owner), row(owner), row(owner)),
                row("0100233480"),
                "/enterprise",
                "invalid-tax-code"));
    }

    private static String row(String enterprise) {
        return "{\"number\":\"%s\",\"enterprise\":\"%s\",\"name\":\"P\"}"
                .formatted(Register.freshCode("P"), enterprise);
    }

    @Test
    void staysWithItsEnterpriseWhileCapitalIsStatedUnderIt() {
        // Given
        Specimen project = Register.project();
        Register.stated(project);
        Response registration = project.call()
                .body(
                        "{\"kind\":\"REGISTRATION\",\"date\":\"2021-03-05\",\"amounts\":[{\"amount\":1,\"currency\":\"USD\"}]}")
                .post(project.address() + "/capital-movements");
        String other = Register.stated(Register.enterprise());

        // When
        Response moved = Register.change(project, project.with("enterprise", "\"" + other + "\""));
        Response voided = project.call().header("If-Match", "*").delete(project.address());

        // Then
        assertThat(registration.statusCode()).as(registration.asString()).isEqualTo(201);
        assertProblem("moved", moved, 409, "project-has-capital");
        assertProblem("voided", voided, 409, "project-has-capital");
        assertThat(Register.change(project, project.other()).statusCode()).isEqualTo(200);
    }

    @Test
    void projectsAreHiddenFromTeamsThatHaveNoBusinessWithThem() {
        AccessConventions.assertHidden("district-health", Register.project());
        AccessConventions.assertHidden("mass-organisations", Register.project());
        AccessConventions.assertReadOnly("tax", Register.project());
    }

    @Test
    void listsByEnterpriseAndZone() {
        // Given
        Specimen project = Register.project();
        String number = Register.stated(project);
        String owner = project.call().get(project.address()).path("enterprise");
        String zone = project.call().get("/api/v1/enterprises/" + owner).path("zone");

        // Then
        assertThat(ListConventions.keys("city", "/api/v1/projects?enterprise=" + owner))
                .containsExactly(number);
        assertThat(ListConventions.keys("city", "/api/v1/projects?zone=" + zone))
                .containsExactly(number);
        assertThat(ListConventions.keys("city", "/api/v1/projects?zone=NOPE")).isEmpty();
    }
}
