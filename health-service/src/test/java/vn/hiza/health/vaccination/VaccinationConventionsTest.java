package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.ProtocolConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class VaccinationConventionsTest {
    @Test
    void aStatementIsIdempotent() {
        WriteConventions.assertIdempotent(Counts.fresh());
    }

    @Test
    void aChangeNeedsTheEntityTag() {
        WriteConventions.assertGuardedByEntityTag(Counts.fresh());
    }

    @Test
    void readsAreConditional() {
        WriteConventions.assertConditionalReads(Counts.fresh());
    }

    @Test
    void everyRevisionReachesTheTopic() {
        EventConventions.assertPublished(Counts.fresh(), Topic.VACCINATION_COUNTS, Enterprises.IN_DONG_ANH);
    }

    @Test
    void rehearsedAndAtomicBatchesLeaveNothing() {
        BatchConventions.assertRehearsed(Counts.rows());
    }

    @Test
    void everyBadRowOfABatchIsListed() {
        BatchConventions.assertEveryBadRowListed(Counts.rows());
    }

    @Test
    void whatIsNoBatchIsRefused() {
        BatchConventions.assertShape(Counts.rows());
    }

    @Test
    void listsAreStrict() {
        ListConventions.assertStrict(Counts.fresh());
        ListConventions.assertStrictDates(Counts.fresh(), "from", "to");
    }

    @Test
    void nobodyEntersWithoutAGoodToken() {
        AccessConventions.assertTokenNeeded(Counts.fresh());
        AccessConventions.assertOpenAddresses();
    }

    @Test
    void countsAreHiddenFromTheTaxAuthority() {
        AccessConventions.assertHidden("tax", Counts.fresh());
    }

    @Test
    void requestsThatAreWrongInThemselvesAreProblems() {
        ProtocolConventions.assertMediaTypes(Counts.fresh());
        ProtocolConventions.assertAmbiguousRequestsRefused(Counts.fresh());
    }

    @Test
    void nothingRefusedLeavesATrace() {
        // Given
        Specimen specimen = Counts.fresh();
        Trace before = Trace.of("health");

        // When
        BadBodies.assertRefused(specimen);
        BadBodies.assertUnknownFieldsRefused(specimen);
        BadBodies.assertCountRefuses(specimen, "people");
        BadBodies.assertRequired(specimen, "people");
        BadBodies.assertCodeRefuses(specimen, "district");
        BadBodies.assertAddressedDayRefuses(
                specimen, "date", Counts.COLLECTION + "/" + Enterprises.IN_DONG_ANH + "/{day}/1");

        // Then
        assertThat(Trace.of("health")).isEqualTo(before);
    }
}
