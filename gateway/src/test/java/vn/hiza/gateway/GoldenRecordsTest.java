package vn.hiza.gateway;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.target.YearlyTarget;
import vn.hiza.testing.events.GoldenRecords;

class GoldenRecordsTest {
    @Test
    void recordsWriteTheSamplesThatReadersAreTestedWith() {
        GoldenRecords.assertWritten("gateway", FactJson.MAPPER, Map.of(Topic.TARGETS, YearlyTarget.class));
    }
}
