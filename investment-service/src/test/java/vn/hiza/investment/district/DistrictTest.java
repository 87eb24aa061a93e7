package vn.hiza.investment.district;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.investment.Register;
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
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class DistrictTest {
    private static String row(String validFrom) {
        return "{\"code\":\"%s\",\"name\":{\"vi\":\"a\",\"en\":\"b\"},\"validFrom\":\"%s\"}"
                .formatted(Register.freshCode("D"), validFrom);
    }

    private static Rows rows() {
        return new Rows(
                "investment",
                "licensing",
                "districts",
                List.of(row("1961-01-01"), row("1961-01-02"), row("2030-01-01")),
                row("0000-01-01"),
                "/validFrom",
                "date-too-early");
    }

    @Test
    void keepsToTheConventionsOfWriting() {
        WriteConventions.assertIdempotent(Register.district());
        WriteConventions.assertGuardedByEntityTag(Register.district());
        WriteConventions.assertConditionalReads(Register.district());
        WriteConventions.assertVoidsAndRevives(Register.district());
        WriteConventions.assertRemembersRevisions(Register.district());
    }

    @Test
    void keepsToTheConventionsOfBatches() {
        BatchConventions.assertRehearsed(rows());
        BatchConventions.assertEveryBadRowListed(rows());
        BatchConventions.assertShape(rows());
    }

    @Test
    void everyRevisionReachesTheTopic() {
        Specimen specimen = Register.district();
        String code = specimen.address().substring("/api/v1/districts/".length());
        EventConventions.assertPublished(specimen, Topic.DISTRICTS, code);
    }

    @Test
    void isReadByAllAndWrittenByFew() {
        AccessConventions.assertTokenNeeded(Register.district());
        AccessConventions.assertReadOnly("city", Register.district());
        AccessConventions.assertReadOnly("district-health", Register.district());
        AccessConventions.assertOpenAddresses();
    }

    @Test
    void nothingRefusedLeavesATrace() {
        // Given
        Specimen specimen = Register.district();
        Trace before = Trace.of("investment");

        // When
        BadBodies.assertRefused(specimen);
        BadBodies.assertBytesRefused(specimen);
        BadBodies.assertUnknownFieldsRefused(specimen);
        BadBodies.assertRequired(specimen, "name");
        BadBodies.assertRequired(specimen, "validFrom");
        assertFlaw(
                "year 0", specimen.put(specimen.with("validFrom", "\"0000-01-01\"")), "/validFrom", "date-too-early");
        assertFlaw("no date", specimen.put(specimen.with("validTo", "\"2025-06-31\"")), "/validTo", "invalid-date");
        assertFlaw(
                "ends first",
                specimen.put(specimen.with("validTo", "\"1960-01-01\"")),
                "/validTo",
                "ends-before-it-begins");
        assertFlaw("name", specimen.put(specimen.with("name", "\"x\"")), "/name", "not-an-object");
        assertFlaw("half a name", specimen.put(specimen.with("name", "{\"vi\":\"x\"}")), "/name/en", "required");
        assertFlaw(
                "third language",
                specimen.put(specimen.with("name", "{\"vi\":\"x\",\"en\":\"x\",\"fr\":\"x\"}")),
                "/name/fr",
                "unknown-field");
        assertFlaw("successors", specimen.put(specimen.with("successors", "\"X\"")), "/successors", "not-a-list");
        assertFlaw(
                "a successor", specimen.put(specimen.with("successors", "[\"a b\"]")), "/successors/0", "invalid-code");
        ProtocolConventions.assertAddressesAndMethods(specimen);
        ProtocolConventions.assertMediaTypes(specimen);
        ProtocolConventions.assertAmbiguousRequestsRefused(specimen);
        ListConventions.assertStrict(specimen);
        ListConventions.assertStrictDates(specimen, "validOn");

        // Then
        assertThat(Trace.of("investment")).isEqualTo(before);
    }

    @Test
    void listsThoseThatStandOnADay() {
        // Given
        String code = Register.stated(Register.district());

        // Then
        assertThat(ListConventions.keys("city", "/api/v1/districts?validOn=2025-06-30"))
                .contains(code);
        assertThat(ListConventions.keys("city", "/api/v1/districts?validOn=2025-07-01"))
                .doesNotContain(code);
        assertThat(ListConventions.keys("city", "/api/v1/districts?validOn=1960-12-31"))
                .doesNotContain(code);
    }
}
