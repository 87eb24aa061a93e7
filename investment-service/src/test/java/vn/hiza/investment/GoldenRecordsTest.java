package vn.hiza.investment;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.investment.district.District;
import vn.hiza.investment.enterprise.Enterprise;
import vn.hiza.investment.movement.CapitalMovement;
import vn.hiza.investment.project.Project;
import vn.hiza.investment.rate.ExchangeRate;
import vn.hiza.investment.zone.Zone;
import vn.hiza.testing.events.GoldenRecords;

class GoldenRecordsTest {
    @Test
    void recordsWriteTheSamplesThatReadersAreTestedWith() {
        GoldenRecords.assertWritten(
                "investment",
                FactJson.MAPPER,
                Map.of(
                        Topic.DISTRICTS,
                        District.class,
                        Topic.ZONES,
                        Zone.class,
                        Topic.ENTERPRISES,
                        Enterprise.class,
                        Topic.PROJECTS,
                        Project.class,
                        Topic.CAPITAL_MOVEMENTS,
                        CapitalMovement.class,
                        Topic.EXCHANGE_RATES,
                        ExchangeRate.class));
    }
}
