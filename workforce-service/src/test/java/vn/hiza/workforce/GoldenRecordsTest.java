package vn.hiza.workforce;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.testing.events.GoldenRecords;
import vn.hiza.workforce.headcount.Headcount;

class GoldenRecordsTest {
    @Test
    void recordsWriteTheSamplesThatReadersAreTestedWith() {
        GoldenRecords.assertWritten("workforce", FactJson.MAPPER, Map.of(Topic.HEADCOUNTS, Headcount.class));
    }
}
