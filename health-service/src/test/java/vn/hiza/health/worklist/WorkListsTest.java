package vn.hiza.health.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.health.ReadLists;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.events.HeadcountTopic;
import vn.hiza.testing.events.Waiting;

/** The work lists over HTTP, for enterprises of two districts whose counts and headcounts arrive as they do in the suite. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class WorkListsTest {
    private static final String FIRST = "0109000008";
    private static final String SECOND = "0109000015";
    private static final String ELSEWHERE = "0109000022";
    private static final String LISTS = "/api/v1/work-lists/";
    private static final String AS_OF = "&asOf=2021-11-26";

    @BeforeEach
    void threeEnterprisesAreCounted() {
        Enterprises.register(FIRST, "ZW", "D91");
        Enterprises.register(SECOND, "ZW", "D91");
        Enterprises.register(ELSEWHERE, "ZX", "D92");
        count(FIRST, "2021-10-01", 1, "D91", 100);
        count(FIRST, "2021-11-12", 2, "D91", 40);
        count(SECOND, "2021-10-02", 1, "D91", 30);
        count(ELSEWHERE, "2021-10-03", 1, "D92", 7);
        count(ELSEWHERE, "2021-11-03", 2, "D92", 9);
        HeadcountTopic.state(FIRST, LocalDate.of(2021, 11, 15), 200);
        HeadcountTopic.state(ELSEWHERE, LocalDate.of(2021, 11, 15), 5);
        Waiting.until("the headcounts", () -> workers("D91") == 200 && workers("D92") == 5);
    }

    private static long workers(String district) {
        List<Integer> workers = Calls.as("admin")
                .get(LISTS + "coverage?below=10&district=" + district + AS_OF)
                .path("items.findAll { it.workers != null }.workers");
        return workers.stream().mapToInt(Integer::intValue).sum();
    }

    private static void count(String taxCode, String day, int dose, String team, long people) {
        Response counted = Calls.as("admin", team)
                .body("{\"people\":" + people + "}")
                .put("/api/v1/vaccination-counts/" + taxCode + "/" + day + "/" + dose);
        assertThat(counted.statusCode()).as(counted.asString()).isIn(200, 201);
    }

    private static List<Map<String, Object>> ours(String list, String role, String... districts) {
        return ReadLists.items(LISTS + list, role, districts).stream()
                .filter(item -> List.of("D91", "D92").contains(item.get("district")))
                .toList();
    }

    @Test
    void theBacklogNamesTheNumbersItIsMadeOf() {
        // When
        List<Map<String, Object>> waiting = ours("dose-2-backlog?days=28" + AS_OF, "city");

        // Then
        assertThat(waiting).extracting(item -> item.get("enterprise")).containsExactly(FIRST, SECOND, ELSEWHERE);
        assertThat(waiting.get(0))
                .containsEntry("backlog", 60)
                .containsEntry("dose1", 100)
                .containsEntry("dose1On", "2021-10-01")
                .containsEntry("dose2", 40)
                .containsEntry("dose2On", "2021-11-12")
                .containsEntry("zone", "ZW")
                .containsEntry("remark", null);
        assertThat(waiting.get(1)).containsEntry("backlog", 30).containsEntry("dose2", null);
        assertThat(waiting.get(2)).containsEntry("backlog", 0);
        assertThat((Map<?, ?>) waiting.get(2).get("remark"))
                .extracting("code")
                .isEqualTo("dose-2-above-earlier-dose-1");
    }

    @Test
    void whoHadDoseOneExactlySoManyDaysAgoDoesNotWaitYet() {
        // Given
        String enterprise = "0109000047";
        Enterprises.register(enterprise, "ZY", "D93");
        count(enterprise, "2021-10-29", 1, "D93", 10);
        String list = LISTS + "dose-2-backlog?zone=ZY&asOf=2021-11-26&days=";

        // When
        List<Map<String, Object>> exactly = ReadLists.items(list + 28, "city");
        List<Map<String, Object>> more = ReadLists.items(list + 27, "city");

        // Then
        assertThat(exactly).isEmpty();
        assertThat(more).extracting(item -> item.get("backlog")).containsExactly(10);
    }

    @Test
    void districtsAndZonesAreAskedForAlone() {
        assertThat(ours("dose-2-backlog?by=district" + AS_OF, "board"))
                .extracting(item -> item.get("district") + " " + item.get("backlog"))
                .containsExactly("D91 90", "D92 0");
        assertThat(ReadLists.items(LISTS + "dose-2-backlog?zone=ZX" + AS_OF, "board"))
                .extracting(item -> item.get("enterprise"))
                .containsExactly(ELSEWHERE);
        assertThat(ReadLists.items(LISTS + "dose-2-backlog?district=D92" + AS_OF, "board"))
                .extracting(item -> item.get("enterprise"))
                .containsExactly(ELSEWHERE);
    }

    @Test
    void theDropOutComesWithBothNumbers() {
        // When
        List<Map<String, Object>> rows = ours("drop-out?by=district" + AS_OF, "admin");

        // Then
        assertThat(rows.get(0))
                .containsEntry("dose1", 130)
                .containsEntry("dose2", 40)
                .containsEntry("enterprises", 2)
                .containsEntry("contradicting", 0);
        assertThat(rows).extracting(item -> item.get("dropOut")).hasToString("[0.6923, -0.2857]");
    }

    @Test
    void coverageIsAShareOfTheLastHeadcount() {
        // When
        List<Map<String, Object>> low = ours("coverage?dose=1&below=0.8" + AS_OF, "city");
        List<Map<String, Object>> all = ours("coverage?dose=1&below=10" + AS_OF, "city");

        // Then
        assertThat(low).extracting(item -> item.get("enterprise")).containsExactly(FIRST, SECOND);
        assertThat(low.get(0))
                .containsEntry("people", 100)
                .containsEntry("workers", 200)
                .containsEntry("headcountOn", "2021-11-15")
                .containsEntry("countedOn", "2021-10-01");
        assertThat(low.get(0).get("share")).hasToString("0.5");
        assertThat(low.get(1)).containsEntry("share", null).containsEntry("workers", null);
        assertThat(all).extracting(item -> item.get("enterprise")).containsExactly(FIRST, ELSEWHERE, SECOND);
        assertThat(all.get(1).get("share")).hasToString("1.4");
        assertThat((Map<?, ?>) all.get(1).get("remark")).extracting("code").isEqualTo("above-headcount");
    }

    @Test
    void stationsServeTheWorkersOfTheirDistrict() {
        // Given
        String code = Enterprises.freshCode("WL");
        Calls.as("admin")
                .body("{\"district\":\"D91\",\"state\":\"OPERATING\",\"since\":\"2021-09-01\"}")
                .put("/api/v1/mobile-stations/" + code);

        // When
        List<Map<String, Object>> stations =
                ours("stations?state=OPERATING&district=D91" + AS_OF, "district-health", "D91");

        // Then
        assertThat(stations).singleElement().satisfies(item -> assertThat(item)
                .containsEntry("code", code)
                .containsEntry("workers", 200)
                .containsEntry("enterprises", 2)
                .containsEntry("withoutHeadcount", 1)
                .containsEntry("stations", 1)
                .containsEntry("since", "2021-09-01"));
        assertThat(ours("stations?state=CLOSED" + AS_OF, "city")).isEmpty();
    }

    @Test
    void aTeamSeesItsOwnDistrictsOnly() {
        for (String list : new String[] {"dose-2-backlog", "drop-out", "coverage", "stations"}) {
            List<Map<String, Object>> own =
                    ReadLists.items(LISTS + list + "?asOf=2021-11-26", "district-health", "D92");
            assertThat(own).as(list).allSatisfy(item -> assertThat(item).containsEntry("district", "D92"));
            ReadLists.assertHidesOtherDistricts(LISTS + list, "D92", "D91");
        }
        assertThat(ReadLists.items(LISTS + "drop-out?asOf=2021-11-26", "district-health", "D92"))
                .hasSize(1);
    }

    @Test
    void tablesSayTheSameInBothLanguages() {
        // When
        List<String> english = ReadLists.table(LISTS + "drop-out?by=district&district=D92" + AS_OF, "city");
        List<String> vietnamese =
                ReadLists.table(LISTS + "drop-out?by=district&locale=vi&district=D92" + AS_OF, "city");

        // Then
        assertThat(english.get(1)).startsWith("D92,,,,1,7,2021-10-03,9,2021-11-03,-0.2857,1,More people have dose 2");
        assertThat(vietnamese.get(0)).contains("Tỷ lệ bỏ mũi").endsWith("Ghi chú");
        assertThat(vietnamese.get(1)).contains("\"-0,2857\",1,").contains("Số người đã tiêm mũi 2 nhiều hơn");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        for (String list : new String[] {"dose-2-backlog", "drop-out", "coverage", "stations"}) {
            ReadLists.assertStrict(LISTS + list);
            assertProblem(list, Calls.as("city").get(LISTS + list + "?asOf=x"), 400, "invalid-parameter");
            assertProblem(list, Calls.as("city").get(LISTS + list + "?asOf=9999-01-01"), 422, "date-in-future");
            assertProblem(list, Calls.as("city").get(LISTS + list + "?asOf=0001-01-01"), 422, "date-too-early");
            assertProblem(list, Calls.as("admin").body("{}").post(LISTS + list), 405, "method-not-allowed");
        }
        for (String query : new String[] {
            "dose-2-backlog?days=-1",
            "dose-2-backlog?days=366",
            "dose-2-backlog?by=zone",
            "drop-out?by=",
            "coverage?dose=0",
            "coverage?dose=10",
            "coverage?below=80%25",
            "coverage?below=0.80001",
            "coverage?below=10.1",
            "coverage?below=-1",
            "coverage?below=1e1",
            "stations?state=BROKEN"
        }) {
            assertProblem(query, Calls.as("city").get(LISTS + query), 400, "invalid-parameter");
        }
        assertProblem("zone", Calls.as("city").get(LISTS + "coverage?zone=NOPE"), 422, "unknown-zone");
        assertProblem("no list", Calls.as("city").get(LISTS + "nothing"), 404, "not-found");
        assertProblem("zone", Calls.as("city").get(LISTS + "stations?zone=ZW"), 400, "unknown-parameter");
    }
}
