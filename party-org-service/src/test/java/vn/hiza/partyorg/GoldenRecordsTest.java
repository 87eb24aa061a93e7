package vn.hiza.partyorg;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.partyorg.membership.MembershipMovement;
import vn.hiza.partyorg.organisation.Organisation;
import vn.hiza.testing.events.GoldenRecords;

class GoldenRecordsTest {
    @Test
    void recordsWriteTheSamplesThatReadersAreTestedWith() {
        GoldenRecords.assertWritten(
                "party-org",
                FactJson.MAPPER,
                Map.of(Topic.ORGANISATIONS, Organisation.class, Topic.MEMBERSHIP_MOVEMENTS, MembershipMovement.class));
    }
}
