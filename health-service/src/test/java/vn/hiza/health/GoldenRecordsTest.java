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
import vn.hiza.health.validation.ValidationExplanation;
import vn.hiza.health.validation.ValidationRule;
import vn.hiza.testing.events.GoldenRecords;

class GoldenRecordsTest {
    @Test
    void recordsWriteTheSamplesThatReadersAreTestedWith() {
        GoldenRecords.assertWritten(
                "health",
                FactJson.MAPPER,
                Map.ofEntries(
                        Map.entry(Topic.VACCINATION_COUNTS, VaccinationCount.class),
                        Map.entry(Topic.SAFETY_TEAMS, SafetyTeam.class),
                        Map.entry(Topic.MOBILE_STATIONS, MobileStation.class),
                        Map.entry(Topic.REPORTING_DAYS, ReportingDay.class),
                        Map.entry(Topic.REPORTING_DUTIES, ReportingDuty.class),
                        Map.entry(Topic.DHIS2_DATA_SETS, Dhis2DataSet.class),
                        Map.entry(Topic.DHIS2_DATA_ELEMENTS, Dhis2DataElement.class),
                        Map.entry(Topic.DHIS2_ORG_UNITS, Dhis2OrgUnit.class),
                        Map.entry(Topic.DATA_SET_COMPLETIONS, DataSetCompletion.class),
                        Map.entry(Topic.VALIDATION_RULES, ValidationRule.class),
                        Map.entry(Topic.VALIDATION_EXPLANATIONS, ValidationExplanation.class)));
    }
}
