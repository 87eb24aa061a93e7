package vn.hiza.partyorg.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.partyorg.Organisations;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.ProtocolConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "party_org"))
class OrganisationTest {
    private static String row(String code, String kind) {
        return "{\"code\":\"%s\",".formatted(code)
                + Organisations.body(kind, Organisations.FACTORY, "2021-04-01", "")
                        .substring(1);
    }

    private static Rows rows() {
        Organisations.registerEnterprises();
        return new Rows(
                "party-org",
                "mass-organisations",
                "organisations",
                List.of(
                        row(Organisations.freshCode(), "PARTY"),
                        row(Organisations.freshCode(), "TRADE_UNION"),
                        row(Organisations.freshCode(), "YOUTH_UNION")),
                row(Organisations.freshCode(), "CLUB"),
                "/kind",
                "unknown-kind");
    }

    @Test
    void keepsToTheConventionsOfWriting() {
        WriteConventions.assertIdempotent(Organisations.fresh());
        WriteConventions.assertGuardedByEntityTag(Organisations.fresh());
        WriteConventions.assertConditionalReads(Organisations.fresh());
        WriteConventions.assertVoidsAndRevives(Organisations.fresh());
        WriteConventions.assertRemembersRevisions(Organisations.fresh());
    }

    @Test
    void keepsToTheConventionsOfBatches() {
        BatchConventions.assertRehearsed(rows());
        BatchConventions.assertEveryBadRowListed(rows());
        BatchConventions.assertShape(rows());
    }

    @Test
    void everyRevisionReachesTheTopic() {
        Specimen specimen = Organisations.fresh();
        String code = specimen.address().substring("/api/v1/organisations/".length());
        JsonNode value = EventConventions.assertPublished(specimen, Topic.ORGANISATIONS, code);
        assertThat(value.at("/state/establishedOn").asText()).isEqualTo("2021-01-10");
    }

    @Test
    void isHiddenFromAllWhoHaveNoBusinessWithThePartyAndReadOnlyForTheBoard() {
        for (String role : List.of("city", "tax", "licensing", "zone-office", "district-health", "no-such-role")) {
            AccessConventions.assertHidden(role, Organisations.fresh());
        }
        AccessConventions.assertReadOnly("board", Organisations.fresh());
        AccessConventions.assertTokenNeeded(Organisations.fresh());
        AccessConventions.assertOpenAddresses();
    }

    @Test
    void nothingRefusedLeavesATrace() {
        // Given
        Specimen specimen = Organisations.fresh();
        Trace before = Trace.of("party-org");

        // When
        BadBodies.assertRefused(specimen);
        BadBodies.assertBytesRefused(specimen);
        BadBodies.assertUnknownFieldsRefused(specimen);
        BadBodies.assertTextRefuses(specimen, "name");
        for (String field : List.of("kind", "name", "establishedOn")) {
            BadBodies.assertRequired(specimen, field);
        }
        BadBodies.assertDayRefuses(specimen, "establishedOn");
        BadBodies.assertDayRefuses(specimen, "dissolvedOn");
        ProtocolConventions.assertAddressesAndMethods(specimen);
        ProtocolConventions.assertMediaTypes(specimen);
        ListConventions.assertStrict(specimen);

        // Then
        assertThat(Trace.of("party-org")).isEqualTo(before);
    }

    @Test
    void worksInAKnownEnterpriseOrAboveAll() {
        // Given
        Specimen specimen = Organisations.fresh();

        // When
        Response unknown = specimen.put(Organisations.body("PARTY", Organisations.UNKNOWN, "2021-01-15", ""));
        Response above = specimen.put(specimen.without("enterprise"));

        // Then
        assertFlaw("unknown", unknown, "/enterprise", "unknown-enterprise");
        assertThat(unknown.header("Retry-After")).isEqualTo("1");
        assertThat(above.statusCode()).as(above.asString()).isEqualTo(201);
    }

    @Test
    void cannotBeDissolvedBeforeItWasFounded() {
        Specimen specimen = Organisations.fresh();
        assertFlaw(
                "dissolved first",
                specimen.put(Organisations.body(
                        "PARTY", Organisations.FACTORY, "2021-01-15", ",\"dissolvedOn\":\"2021-01-14\"")),
                "/dissolvedOn",
                "dissolved-before-established");
    }

    @Test
    void listsByKindEnterpriseZoneAndFoundingDay() {
        // Given
        Organisations.registerEnterprises();
        for (int i = 1; i <= 5; i++) {
            Specimen specimen = Organisations.fresh();
            specimen.put(Organisations.body("YOUTH_UNION", Organisations.BRANCH, "2018-03-0" + i, ""));
        }
        String range = "/api/v1/organisations?from=2018-03-02&to=2018-03-04";

        // When
        List<String> found = ListConventions.keys(
                "board", range + "&kind=YOUTH_UNION&zone=NOI_BAI&enterprise=" + Organisations.BRANCH);

        // Then
        assertThat(found).hasSize(3);
        assertThat(ListConventions.keys("board", range + "&kind=PARTY")).isEmpty();
        assertThat(ListConventions.keys("board", range + "&zone=THANG_LONG")).isEmpty();
        assertProblem(
                "no kind",
                io.restassured.RestAssured.given().get("/api/v1/organisations?kind=PARTY"),
                401,
                "unauthorized");
    }
}
