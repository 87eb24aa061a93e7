package vn.hiza.workforce.headcount;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.ProtocolConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "workforce"))
class HeadcountConventionsTest {
    private static Rows rows() {
        Headcounts.registerEnterprises();
        LocalDate day = Headcounts.freshDay();
        return new Rows(
                "workforce",
                "zone-office",
                "headcounts",
                List.of(
                        Headcounts.row(Headcounts.FACTORY, day, 10),
                        Headcounts.row(Headcounts.BRANCH, day, 20),
                        Headcounts.row(Headcounts.BRANCH, Headcounts.freshDay(), 30)),
                Headcounts.row("0100233480", day, 40),
                "/enterprise",
                "invalid-tax-code");
    }

    @Test
    void aStatementIsIdempotent() {
        WriteConventions.assertIdempotent(Headcounts.fresh());
    }

    @Test
    void aChangeNeedsTheEntityTag() {
        WriteConventions.assertGuardedByEntityTag(Headcounts.fresh());
    }

    @Test
    void readsAreConditional() {
        WriteConventions.assertConditionalReads(Headcounts.fresh());
    }

    @Test
    void aVoidedHeadcountIsGoneUntilRevived() {
        WriteConventions.assertVoidsAndRevives(Headcounts.fresh());
    }

    @Test
    void everyRevisionIsRemembered() {
        WriteConventions.assertRemembersRevisions(Headcounts.fresh());
    }

    @Test
    void rehearsedAndAtomicBatchesLeaveNothing() {
        BatchConventions.assertRehearsed(rows());
    }

    @Test
    void everyBadRowOfABatchIsListed() {
        BatchConventions.assertEveryBadRowListed(rows());
    }

    @Test
    void whatIsNoBatchIsRefused() {
        BatchConventions.assertShape(rows());
    }

    @Test
    void listsAreStrict() {
        ListConventions.assertStrict(Headcounts.fresh());
        ListConventions.assertStrictDates(Headcounts.fresh(), "from", "to");
    }

    @Test
    void nobodyEntersWithoutAGoodToken() {
        AccessConventions.assertTokenNeeded(Headcounts.fresh());
    }

    @Test
    void headcountsAreHiddenFromCustomsAndReadOnlyForTheCity() {
        AccessConventions.assertHidden("customs", Headcounts.fresh());
        AccessConventions.assertReadOnly("city", Headcounts.fresh());
    }

    @Test
    void healthMetricsAndTheDocumentAreOpenAndNothingElse() {
        Headcounts.registerEnterprises();
        AccessConventions.assertOpenAddresses();
    }

    @Test
    void requestsThatAreWrongInThemselvesAreProblems() {
        ProtocolConventions.assertAddressesAndMethods(Headcounts.fresh());
        ProtocolConventions.assertMediaTypes(Headcounts.fresh());
    }

    @Test
    void ambiguousAndOversizedRequestsAreProblems() {
        ProtocolConventions.assertAmbiguousRequestsRefused(Headcounts.fresh());
        ProtocolConventions.assertBodyLimit(Headcounts.fresh());
    }

    @Test
    void nothingRefusedLeavesATrace() {
        // Given
        Specimen specimen = Headcounts.fresh();
        Trace before = Trace.of("workforce");

        // When
        BadBodies.assertRefused(specimen);
        BadBodies.assertBytesRefused(specimen);
        BadBodies.assertUnknownFieldsRefused(specimen);
        BadBodies.assertCountRefuses(specimen, "total");
        BadBodies.assertCountRefuses(specimen, "female");
        BadBodies.assertRequired(specimen, "total");
        BadBodies.assertAddressedDayRefuses(specimen, "date", "/api/v1/headcounts/" + Headcounts.FACTORY + "/{day}");

        // Then
        org.assertj.core.api.Assertions.assertThat(Trace.of("workforce")).isEqualTo(before);
    }
}
