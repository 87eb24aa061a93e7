package vn.hiza.health.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.health.validation.Validation.OTHER;
import static vn.hiza.health.validation.Validation.OTHER_TEAM;
import static vn.hiza.health.validation.Validation.OURS;
import static vn.hiza.health.validation.Validation.TEAM;
import static vn.hiza.health.validation.Validation.count;
import static vn.hiza.health.validation.Validation.results;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Each shipped rule at its boundary; each test has a year of its own, and series that must be short a dose of their own. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class RuleKindsTest {
    @BeforeEach
    void twoEnterprisesAreKnown() {
        Validation.register();
    }

    private static List<String> shown(List<Map<String, Object>> results) {
        return results.stream()
                .map(each -> each.get("date") + "/" + each.get("dose") + " " + each.get("people") + " against "
                        + each.get("against") + " of " + each.get("againstOn") + " " + each.get("state"))
                .toList();
    }

    @Test
    void theSuiteBringsOneRuleOfEachKind() {
        for (String code : new String[] {"DOSE-ORDER", "NEVER-FALLS", "COVERAGE", "JUMP", "NO-HEADCOUNT"}) {
            var rule = Calls.as("city").get("/api/v1/validation-rules/" + code);
            assertThat(rule.statusCode()).isEqualTo(200);
            assertThat(rule.<String>path("message.vi")).isNotEqualTo(rule.<String>path("message.en"));
        }
    }

    @Test
    void aDoseAboveTheOneBefore() {
        // Given
        count(OURS, TEAM, "1995-03-01", 1, 10);
        count(OURS, TEAM, "1995-03-01", 2, 10);
        count(OURS, TEAM, "1995-03-02", 2, 11);
        count(OURS, TEAM, "1995-03-03", 1, 12);
        count(OURS, TEAM, "1995-03-03", 2, 12);
        count(OURS, OTHER_TEAM, "1995-03-03", 2, 99);

        // Then
        assertThat(shown(results("DOSE-ORDER", OURS, "1995-01-01", "1995-12-31")))
                .containsExactly("1995-03-02/2 11 against 10 of 1995-03-01 OPEN");
    }

    @Test
    void aCumulativeCountThatFalls() {
        // Given
        count(OURS, TEAM, "1996-03-01", 1, 10);
        count(OURS, TEAM, "1996-03-05", 1, 10);
        count(OURS, TEAM, "1996-03-09", 1, 9);
        count(OURS, TEAM, "1996-03-10", 7, 1);
        count(OURS, OTHER_TEAM, "1996-03-10", 1, 1);

        // Then
        assertThat(shown(results("NEVER-FALLS", OURS, "1996-03-09", "1996-12-31")))
                .containsExactly("1996-03-09/1 9 against 10 of 1996-03-05 OPEN");
    }

    @Test
    void moreThanAllWorkersAndAnOldHeadcount() {
        // Given
        count(OTHER, OTHER_TEAM, "1997-02-28", 1, 3);
        Validation.headcount(OTHER, "1997-03-01", 20);
        count(OTHER, OTHER_TEAM, "1997-03-01", 1, 20);
        count(OTHER, OTHER_TEAM, "1997-03-02", 1, 21);

        // Then
        assertThat(shown(results("COVERAGE", OTHER, "1997-01-01", "1997-12-31")))
                .containsExactly("1997-03-02/1 21 against 20 of 1997-03-01 OPEN");
        assertThat(shown(results("NO-HEADCOUNT", OTHER, "1997-01-01", "1997-12-31")))
                .containsExactly("1997-02-28/1 3 against null of null OPEN");
    }

    @Test
    void aJumpAboveTheEarlierIncreases() {
        // Given: increases 1, 3, 1, 3, 2 have mean 2 and standard deviation 1
        int people = 0;
        int day = 1;
        for (int step : new int[] {0, 1, 3, 1, 3, 2}) {
            people += step;
            count(OURS, TEAM, "1998-03-0" + day++, 4, people);
        }

        // When: 5 more is exactly mean and three deviations
        count(OURS, TEAM, "1998-03-08", 4, 15);
        List<Map<String, Object>> exactly = results("JUMP", OURS, "1998-01-01", "1998-12-31");
        count(OURS, TEAM, "1998-03-08", 4, 16);

        // Then
        assertThat(exactly).isEmpty();
        assertThat(shown(results("JUMP", OURS, "1998-03-08", "1998-12-31")))
                .containsExactly("1998-03-08/4 16 against 10 of 1998-03-06 OPEN");
    }

    @Test
    void fourEarlierIncreasesAreTooFewToSpeakOfAJump() {
        // Given
        for (int day = 1; day <= 5; day++) {
            count(OURS, TEAM, "1999-03-0" + day, 5, day);
        }

        // When
        count(OURS, TEAM, "1999-03-06", 5, 1000);

        // Then
        assertThat(results("JUMP", OURS, "1999-01-01", "1999-12-31")).isEmpty();
    }
}
