package vn.hiza.health.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.health.ReadLists;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.events.EnterpriseTopic;
import vn.hiza.testing.events.Waiting;

/** Two districts of two and one enterprises, and what their teams reported of two weeks. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ReportingListsTest {
    private static final String FIRST = "0101248141";
    private static final String SECOND = "0100107518";
    private static final String ELSEWHERE = "0301460508";
    /** Read once. Both deadlines are days away from it, so that midnight may pass while the tests run. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final LocalDate EARLIER =
            TODAY.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusWeeks(2);
    private static final LocalDate RECENT = EARLIER.plusWeeks(1);
    private static final LocalDate EARLIER_DUE = TODAY.minusDays(3);
    private static final LocalDate RECENT_DUE = TODAY.plusDays(4);

    private final String duty = Enterprises.freshCode("RL");
    private final String range = "&from=" + EARLIER + "&to=" + RECENT;

    @BeforeEach
    void twoWeeksAreOwed() {
        Enterprises.register(FIRST, "ZL", "D81");
        Enterprises.register(SECOND, "ZL", "D81");
        Enterprises.register(ELSEWHERE, "ZM", "D82");
        takeBackWhatOthersCounted();
        Response stated = Calls.as("board")
                .body("{\"name\":{\"vi\":\"Hai tuần\",\"en\":\"Two weeks\"},\"doses\":[4],\"frequency\":\"WEEKLY\","
                        + "\"dueAfterDays\":" + ChronoUnit.DAYS.between(EARLIER, EARLIER_DUE)
                        + ",\"dueTime\":\"23:59:59\",\"validFrom\":\"" + EARLIER.minusDays(6) + "\"}")
                .put("/api/v1/reporting-duties/" + duty);
        assertThat(stated.statusCode()).as(stated.asString()).isEqualTo(201);
    }

    private static void takeBackWhatOthersCounted() {
        for (String enterprise : List.of(FIRST, SECOND, ELSEWHERE)) {
            for (LocalDate day : List.of(RECENT, EARLIER)) {
                Calls.as("admin")
                        .header("If-Match", "*")
                        .delete("/api/v1/vaccination-counts/" + enterprise + "/" + day + "/4?district=D81");
            }
        }
    }

    private static void count(String taxCode, String team, LocalDate day, int dose) {
        Response counted = Calls.as("admin", team)
                .body("{\"people\":7}")
                .put("/api/v1/vaccination-counts/" + taxCode + "/" + day + "/" + dose);
        assertThat(counted.statusCode()).as(counted.asString()).isIn(200, 201);
    }

    private List<Map<String, Object>> completeness(String by, String role, String... districts) {
        return ReadLists.items("/api/v1/reporting/completeness?duty=" + duty + range + "&by=" + by, role, districts)
                .stream()
                .filter(item ->
                        item.get("district") == null || List.of("D81", "D82").contains(item.get("district")))
                .toList();
    }

    private static String week(LocalDate sunday) {
        return Frequency.WEEKLY.around(sunday).name();
    }

    private static List<Object> numbers(Map<String, Object> item) {
        return List.of(
                item.get("expected"),
                item.get("received"),
                item.get("onTime"),
                item.get("late"),
                item.get("missing"),
                item.get("notYetDue"));
    }

    @Test
    void aDistrictsReportsAreOnTimeLateMissingOrNotYetDue() {
        // Given: the recent week is not due yet, the earlier one was due some days ago
        count(FIRST, "D81", RECENT, 4);
        count(FIRST, "D81", EARLIER, 4);
        count(SECOND, "D81", RECENT, 1);
        count(ELSEWHERE, "D81", RECENT, 4);

        // When
        List<Map<String, Object>> districts = completeness("district", "city");

        // Then
        assertThat(districts).extracting(item -> item.get("district")).containsExactly("D81", "D82");
        assertThat(numbers(districts.get(0))).containsExactly(4, 2, 1, 1, 1, 1);
        assertThat(districts.get(0).get("completeness")).hasToString("0.5");
        assertThat(districts.get(0).get("timeliness")).hasToString("0.25");
        assertThat(numbers(districts.get(1))).containsExactly(2, 0, 0, 0, 1, 1);
        assertThat(districts.get(0)).containsEntry("enterprise", null).containsEntry("period", null);
    }

    @Test
    void theSameReportsAddUpByEnterpriseAndByPeriod() {
        // Given
        count(FIRST, "D81", RECENT, 4);

        // When
        List<Map<String, Object>> enterprises = completeness("enterprise", "board");
        List<Map<String, Object>> periods = completeness("period", "district-health", "D81");

        // Then
        assertThat(enterprises).extracting(item -> item.get("enterprise")).containsExactly(SECOND, FIRST, ELSEWHERE);
        assertThat(enterprises.get(0)).containsEntry("name", "Công ty " + SECOND);
        assertThat(periods).extracting(item -> item.get("period")).containsExactly(week(EARLIER), week(RECENT));
        assertThat(periods)
                .extracting(item -> item.get("deadline"))
                .containsExactly(EARLIER_DUE + "T23:59:59+07:00", RECENT_DUE + "T23:59:59+07:00");
        assertThat(periods).extracting(item -> item.get("expected")).containsExactly(2, 2);
    }

    @Test
    void aTeamSeesItsOwnDistrictsOnly() {
        // When
        List<Map<String, Object>> own = completeness("district", "district-health", "D82");

        // Then
        assertThat(own).extracting(item -> item.get("district")).containsExactly("D82");
        assertThat(ReadLists.items("/api/v1/reporting/missing?duty=" + duty, "district-health", "D82"))
                .extracting(item -> item.get("enterprise"))
                .containsExactly(ELSEWHERE);
        ReadLists.assertHidesOtherDistricts("/api/v1/reporting/completeness?duty=" + duty, "D82", "D81");
        ReadLists.assertHidesOtherDistricts("/api/v1/reporting/missing?duty=" + duty, "D82", "D81");
    }

    @Test
    void whoHasNotReportedIsNamedWithTheLastReport() {
        // Given
        count(FIRST, "D81", RECENT, 4);
        count(SECOND, "D81", EARLIER, 4);

        // When
        List<Map<String, Object>> missing =
                ReadLists.items("/api/v1/reporting/missing?duty=" + duty + "&zone=ZL&on=" + RECENT, "admin");

        // Then
        assertThat(missing).singleElement().satisfies(item -> assertThat(item)
                .containsEntry("enterprise", SECOND)
                .containsEntry("name", "Công ty " + SECOND)
                .containsEntry("district", "D81")
                .containsEntry("period", week(RECENT))
                .containsEntry("deadline", RECENT_DUE + "T23:59:59+07:00")
                .containsEntry("overdue", false)
                .containsEntry("lastReportedOn", EARLIER.toString()));
        assertThat(ReadLists.items("/api/v1/reporting/missing?duty=" + duty + "&on=" + EARLIER.minusDays(1), "admin"))
                .isEmpty();
    }

    @Test
    void theReportThatACountOfTheDayWouldKeepIsTheOneOfItsOwnPeriod() {
        // Given
        String monthly = Enterprises.freshCode("RM");
        LocalDate yesterday = TODAY.minusDays(1);
        LocalDate month = yesterday.withDayOfMonth(1);
        Response stated = Calls.as("board")
                .body("{\"name\":{\"vi\":\"Tháng\",\"en\":\"Month\"},\"doses\":[5],\"frequency\":\"MONTHLY\","
                        + "\"dueAfterDays\":3,\"dueTime\":\"17:00:00\",\"validFrom\":\"" + month + "\"}")
                .put("/api/v1/reporting-duties/" + monthly);
        assertThat(stated.statusCode()).as(stated.asString()).isEqualTo(201);
        count(FIRST, "D81", yesterday, 5);
        String asked = "/api/v1/reporting/missing?zone=ZL&duty=" + monthly + "&on=" + yesterday + "&period=";

        // When
        List<Map<String, Object>> current = ReadLists.items(asked + "current", "district-health", "D81");

        // Then
        assertThat(current).singleElement().satisfies(item -> assertThat(item)
                .containsEntry("enterprise", SECOND)
                .containsEntry("period", month.toString().substring(0, 7))
                .containsEntry("deadline", month.plusMonths(1).plusDays(2) + "T17:00:00+07:00")
                .containsEntry("overdue", false));
        assertProblem("week", Calls.as("city").get(asked + "week"), 400, "invalid-parameter");
        String before = "/api/v1/reporting/missing?duty=" + monthly + "&period=current&on=" + month.minusDays(1);
        assertThat(ReadLists.items(before, "admin")).as("before the duty began").isEmpty();
    }

    @Test
    void anEnterpriseThatNoLongerWorksOwesNothing() {
        // Given
        String closed = "0102345677";
        Enterprises.register(closed, "ZN", "D83");
        assertThat(Calls.as("district-health", "D83")
                        .get("/api/v1/reporting/missing?duty=" + duty)
                        .<List<String>>path("items.enterprise"))
                .containsExactly(closed);

        // When
        EnterpriseTopic.restate(closed, "ZN", "D83", "CLOSED");

        // Then
        Waiting.until("the closing of " + closed, () -> Calls.as("district-health", "D83")
                .get("/api/v1/reporting/missing?duty=" + duty)
                .<List<String>>path("items.enterprise")
                .isEmpty());
    }

    @Test
    void tablesHaveHeadersInTheLanguageAskedFor() {
        // When
        List<String> english =
                ReadLists.table("/api/v1/reporting/completeness?duty=" + duty + range + "&district=D82", "city");
        List<String> vietnamese = ReadLists.table(
                "/api/v1/reporting/completeness?duty=" + duty + range + "&district=D82&locale=vi", "city");

        // Then
        assertThat(english)
                .first()
                .asString()
                .isEqualTo(
                        "District code,Tax code,Enterprise name,Period,Deadline,Expected,Received,On time,Late,Missing,"
                                + "Not yet due,Completeness,Timeliness");
        assertThat(vietnamese).first().asString().startsWith("Mã quận,Mã số thuế,Tên doanh nghiệp,Kỳ báo cáo,Hạn chót");
        assertThat(english.get(1)).isEqualTo("D82,,,,,2,0,0,0,1,1,0.0000,0.0000");
        assertThat(vietnamese.get(1)).isEqualTo("D82,,,,,2,0,0,0,1,1,\"0,0000\",\"0,0000\"");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        String completeness = "/api/v1/reporting/completeness";
        ReadLists.assertStrict(completeness + "?duty=" + duty);
        ReadLists.assertStrict("/api/v1/reporting/missing?duty=" + duty);
        for (String list : new String[] {completeness, "/api/v1/reporting/missing"}) {
            assertProblem("none", Calls.as("city").get(list), 400, "invalid-parameter");
            assertProblem("unknown", Calls.as("city").get(list + "?duty=NOPE"), 422, "unknown-duty");
            assertProblem("zone", Calls.as("city").get(list + "?zone=NOPE&duty=" + duty), 422, "unknown-zone");
        }
        String asked = completeness + "?duty=" + duty;
        assertProblem("by", Calls.as("city").get(asked + "&by=zone"), 400, "invalid-parameter");
        assertProblem("day", Calls.as("city").get(asked + "&from=2021-02-30"), 400, "invalid-parameter");
        assertProblem(
                "reversed", Calls.as("city").get(asked + "&from=2021-02-02&to=2021-02-01"), 422, "range-reversed");
        assertProblem("old", Calls.as("city").get(asked + "&from=1989-12-31"), 422, "date-too-early");
        assertProblem("future", Calls.as("city").get(asked + "&to=" + TODAY.plusDays(2)), 422, "date-in-future");
        assertProblem(
                "future",
                Calls.as("city").get("/api/v1/reporting/missing?duty=" + duty + "&on=" + TODAY.plusDays(2)),
                422,
                "date-in-future");
    }

    @Test
    void fourHundredDaysAreTheMost() {
        // Given
        String to = "&to=2023-06-01&from=";
        String asked = "/api/v1/reporting/completeness?duty=" + duty + to;

        // When
        Response most = Calls.as("city").get(asked + LocalDate.of(2023, 6, 1).minusDays(399));
        Response more = Calls.as("city").get(asked + LocalDate.of(2023, 6, 1).minusDays(400));

        // Then
        assertThat(most.statusCode()).isEqualTo(200);
        assertThat(assertProblem("401 days", more, 422, "range-too-long")
                        .path("detail")
                        .asText())
                .contains("401 days", "at most 400");
    }

    @Test
    void aVoidedDutyIsNone() {
        // Given
        Calls.as("board").header("If-Match", "*").delete("/api/v1/reporting-duties/" + duty);

        // When
        Response answer = Calls.as("board").get("/api/v1/reporting/missing?duty=" + duty);

        // Then
        assertProblem("voided", answer, 422, "unknown-duty");
    }
}
