package vn.hiza.health.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.health.validation.Validation.OTHER;
import static vn.hiza.health.validation.Validation.OTHER_TEAM;
import static vn.hiza.health.validation.Validation.OURS;
import static vn.hiza.health.validation.Validation.RESULTS;
import static vn.hiza.health.validation.Validation.TEAM;
import static vn.hiza.health.validation.Validation.count;
import static vn.hiza.health.validation.Validation.explain;
import static vn.hiza.health.validation.Validation.results;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.ReadLists;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** How a result is explained and corrected, and who sees it; each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ResultStatesTest {
    @BeforeEach
    void twoEnterprisesAreKnown() {
        Validation.register();
    }

    private static Map<String, Object> only(String year) {
        List<Map<String, Object>> found = results("NEVER-FALLS", OURS, year + "-01-02", year + "-12-31");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void anExplanationHoldsForTheNumberThatItExplained() {
        // Given
        count(OURS, TEAM, "2001-01-01", 1, 10);
        count(OURS, TEAM, "2001-01-05", 1, 8);
        assertThat(only("2001")).containsEntry("state", "OPEN").containsEntry("explanation", null);

        // When
        var stated = Calls.as("district-health", TEAM)
                .body("{\"text\":\"Hai người chuyển đi\"}")
                .put("/api/v1/validation-explanations/NEVER-FALLS/" + OURS + "/2001-01-05/1");
        Map<String, Object> explained = only("2001");
        count(OURS, TEAM, "2001-01-05", 1, 7);
        Map<String, Object> changed = only("2001");
        explain("NEVER-FALLS", OURS, TEAM, "2001-01-05", 1, "Ba người");

        // Then
        assertThat(stated.statusCode()).as(stated.asString()).isEqualTo(201);
        assertThat(stated.<Integer>path("people")).isEqualTo(8);
        assertThat(stated.header("Location")).endsWith("/NEVER-FALLS/" + OURS + "/2001-01-05/1?district=" + TEAM);
        assertThat(explained).containsEntry("state", "EXPLAINED").containsEntry("explanation", "Hai người chuyển đi");
        assertThat(explained.get("explainedBy")).isNotNull();
        assertThat((String) explained.get("explainedAt")).endsWith("+07:00");
        assertThat(changed).containsEntry("state", "OPEN").containsEntry("people", 7);
        assertThat(only("2001")).containsEntry("state", "EXPLAINED").containsEntry("explanation", "Ba người");
    }

    @Test
    void aNumberThatBreaksNothingAnyMoreIsCorrectedAndSoIsAVoidedOne() {
        // Given
        count(OURS, TEAM, "2002-01-01", 1, 10);
        count(OURS, TEAM, "2002-01-05", 1, 8);
        count(OURS, TEAM, "2002-01-05", 1, 11);
        count(OURS, TEAM, "2002-01-05", 1, 12);
        count(OURS, TEAM, "2003-01-01", 1, 10);
        count(OURS, TEAM, "2003-01-05", 1, 8);

        // When
        Validation.withdraw(OURS, TEAM, "2003-01-05", 1);

        // Then
        assertThat(only("2002")).containsEntry("state", "CORRECTED").containsEntry("people", 12);
        assertThat(only("2003")).containsEntry("state", "CORRECTED").containsEntry("people", null);
    }

    @Test
    void aRuleAtRestSaysNothing() {
        // Given
        String rule = "{\"name\":{\"vi\":\"Thử\",\"en\":\"Trial\"},\"message\":{\"vi\":\"Thử\",\"en\":\"Trial\"},"
                + "\"kind\":\"NEVER_FALLS\",\"active\":";
        count(OURS, TEAM, "2004-01-01", 1, 10);
        count(OURS, TEAM, "2004-01-05", 1, 8);
        Calls.as("admin").body(rule + "true}").put("/api/v1/validation-rules/FALLS-TRIAL");
        assertThat(results("FALLS-TRIAL", OURS, "2004-01-01", "2004-12-31")).hasSize(1);

        // When
        var resting = Calls.as("admin")
                .header("If-Match", "*")
                .body(rule + "false}")
                .put("/api/v1/validation-rules/FALLS-TRIAL");

        // Then
        assertThat(resting.statusCode()).isEqualTo(200);
        assertThat(results("FALLS-TRIAL", OURS, "2004-01-01", "2004-12-31")).isEmpty();
    }

    @Test
    void pagesAndTablesHoldTheSameAndATeamSeesItsOwn() {
        // Given
        for (int day = 1; day <= 5; day++) {
            count(OURS, TEAM, "2005-01-0" + day, 6, 10 - day);
            count(OTHER, OTHER_TEAM, "2005-01-0" + day, 6, 20 - day);
        }
        String year = RESULTS + "?from=2005-01-01&to=2005-12-31";

        // When
        List<Map<String, Object>> all = ReadLists.items(year + "&zone=ZV", "city");
        List<Map<String, Object>> own = ReadLists.items(year, "district-health", TEAM);
        List<Map<String, Object>> open = ReadLists.items(year + "&zone=ZV&rule=NEVER-FALLS&state=OPEN", "board");

        // Then
        assertThat(own).hasSize(9).allSatisfy(each -> assertThat(each).containsEntry("district", TEAM));
        assertThat(all).extracting(each -> each.get("rule")).isSorted().contains("NEVER-FALLS", "NO-HEADCOUNT");
        assertThat(open).hasSize(8);
        assertThat(results("NEVER-FALLS", OURS, "2005-01-04", "2005-01-04")).hasSize(1);
        ReadLists.assertHidesOtherDistricts(year, TEAM, OTHER_TEAM);
        assertThat(ReadLists.table(year + "&locale=vi&rule=NEVER-FALLS&district=" + TEAM, "city")
                        .get(1))
                .startsWith("NEVER-FALLS,Số cộng dồn không giảm,")
                .contains("," + TEAM + ",2005-01-02,6,8,9,2005-01-01,");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        ReadLists.assertStrict(RESULTS);
        assertProblem("state", Calls.as("city").get(RESULTS + "?state=BROKEN"), 400, "invalid-parameter");
        assertProblem("rule", Calls.as("city").get(RESULTS + "?rule=NONE"), 422, "unknown-rule");
        assertProblem("span", Calls.as("city").get(RESULTS + "?from=2020-01-01&to=2021-02-04"), 422, "range-too-long");
        assertProblem("order", Calls.as("city").get(RESULTS + "?from=2021-01-02&to=2021-01-01"), 422, "range-reversed");
        assertProblem("method", Calls.as("admin").body("{}").post(RESULTS), 405, "method-not-allowed");
    }
}
