package vn.hiza.health;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.completion.DataSetCompletion;
import vn.hiza.health.dhis2.mapping.Dhis2DataElement;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.Dhis2OrgUnit;
import vn.hiza.health.mobilestation.MobileStation;
import vn.hiza.health.reporting.ReportingDuty;
import vn.hiza.health.reportingday.ReportingDay;
import vn.hiza.health.safetyteam.SafetyTeam;
import vn.hiza.health.vaccination.VaccinationCount;
import vn.hiza.testing.events.GoldenRecords;

class GoldenRecordsTest {
    @Test
    void recordsWriteTheSamplesThatReadersAreTestedWith() {
        GoldenRecords.assertWritten(
                "health",
                FactJson.MAPPER,
                Map.of(
                        Topic.VACCINATION_COUNTS,
                        VaccinationCount.class,
                        Topic.SAFETY_TEAMS,
                        SafetyTeam.class,
                        Topic.MOBILE_STATIONS,
                        MobileStation.class,
                        Topic.REPORTING_DAYS,
                        ReportingDay.class,
                        Topic.REPORTING_DUTIES,
                        ReportingDuty.class,
                        Topic.DHIS2_DATA_SETS,
                        Dhis2DataSet.class,
                        Topic.DHIS2_DATA_ELEMENTS,
                        Dhis2DataElement.class,
                        Topic.DHIS2_ORG_UNITS,
                        Dhis2OrgUnit.class,
                        Topic.DATA_SET_COMPLETIONS,
                        DataSetCompletion.class));
    }
}
