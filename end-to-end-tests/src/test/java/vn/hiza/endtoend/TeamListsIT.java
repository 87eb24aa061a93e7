package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the counts of a day imply: what is owed, what is to be done, what looks odd. */
class TeamListsIT {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static NewDistrict district;
    private static String crowded;
    private static String silent;
    private static String swapped;

    /** One enterprise with more dose 1 than workers, one nobody counted, one with more dose 2 than dose 1. */
    @BeforeAll
    static void day() throws Exception {
        district = new NewDistrict(SharedSuite.loaded(), "019", "nam-tu-liem", 3);
        crowded = district.enterprise(0);
        silent = district.enterprise(1);
        swapped = district.enterprise(2);
        Way.BATCH.send(district.team(), "", new DayCounts(crowded, DAY, 1_100, 600));
        Way.BATCH.send(district.team(), "", new DayCounts(swapped, DAY, 400, 450));
        Way.ONE_BY_ONE.send(district.team(), "", new DayCounts(swapped, TODAY, 500, 450));
        HttpResponse<String> duty = district.as("board").send("PUT", "/api/v1/reporting-duties/DAILY-019", """
                        {"name":{"vi":"Hằng ngày","en":"Daily"},"district":"019","doses":[1],"frequency":"DAILY",
                         "dueAfterDays":1,"dueTime":"17:00:00","validFrom":"2024-06-01"}""");
        assertThat(duty.statusCode()).as(duty.body()).isEqualTo(201);
    }

    @Test
    void whatLooksOddIsListedUntilItIsExplained() throws Exception {
        // Given
        List<String> before = odd();

        // When
        HttpResponse<String> explained = district.team()
                .send(
                        "PUT",
                        "/api/v1/validation-explanations/COVERAGE/" + crowded + "/" + DAY + "/1",
                        "{\"text\":\"100 lao động thời vụ\"}");

        // Then
        assertThat(before).containsExactly("COVERAGE " + crowded + " OPEN", "DOSE-ORDER " + swapped + " OPEN");
        assertThat(explained.statusCode()).as(explained.body()).isEqualTo(201);
        assertThat(odd()).containsExactly("COVERAGE " + crowded + " EXPLAINED", "DOSE-ORDER " + swapped + " OPEN");
    }

    private static List<String> odd() throws Exception {
        return rows("/api/v1/validation-results?from=" + DAY + "&to=" + DAY).stream()
                .map(item -> text(item, "rule") + " " + text(item, "enterprise") + " " + text(item, "state"))
                .sorted()
                .toList();
    }

    @Test
    void workListsSayWhoWaitsAndWhoIsCoveredTooLittle() throws Exception {
        // When
        String backlog = "/api/v1/work-lists/dose-2-backlog?days=0&asOf=" + DAY.plusDays(1);
        List<JsonNode> waiting = rows(backlog);
        List<JsonNode> dropOut = rows("/api/v1/work-lists/drop-out?asOf=" + DAY);
        List<JsonNode> uncovered = rows("/api/v1/work-lists/coverage?below=0.8&asOf=" + DAY);

        // Then
        assertThat(of(waiting, crowded).path("backlog").asLong()).isEqualTo(500);
        assertThat(of(waiting, swapped).path("backlog").asLong()).isZero();
        assertThat(of(waiting, swapped).at("/remark/vi").asText()).isNotEmpty();
        assertThat(of(dropOut, crowded).path("dropOut").decimalValue()).hasToString("0.4545");
        assertThat(uncovered).extracting(item -> text(item, "enterprise")).containsExactly(silent, swapped);
        assertThat(of(uncovered, swapped).path("share").decimalValue()).hasToString("0.4000");
        assertThat(table(backlog)).anySatisfy(line -> assertThat(line)
                .isEqualTo("019,%1$s,Công ty %1$s,THANG_LONG,1,1100,%2$s,600,%2$s,500,0,".formatted(crowded, DAY)));
        assertThat(table(backlog)).hasSize(1 + waiting.size());
    }

    @Test
    void whoHasNotReportedIsNamedAndCounted() throws Exception {
        // When
        String missing = "/api/v1/reporting/missing?duty=DAILY-019&on=" + DAY;
        String completeness = "/api/v1/reporting/completeness?duty=DAILY-019&from=%1$s&to=%1$s";

        // Then
        assertThat(rows(missing)).extracting(item -> text(item, "enterprise")).containsExactly(silent);
        assertThat(rows(missing).get(0).path("overdue").asBoolean()).isTrue();
        assertThat(table(missing)).hasSize(2);
        assertThat(figures(completeness.formatted(DAY)))
                .as("sent long after the day: late")
                .containsExactly(3L, 2L, 0L, 2L, 1L, 0L);
        assertThat(figures(completeness.formatted(TODAY)))
                .as("sent on its day")
                .containsExactly(3L, 1L, 1L, 0L, 0L, 2L);
    }

    private static List<Long> figures(String address) throws Exception {
        List<JsonNode> rows = rows(address);
        assertThat(rows).hasSize(1);
        return List.of("expected", "received", "onTime", "late", "missing", "notYetDue").stream()
                .map(field -> rows.get(0).path(field).asLong(-1))
                .toList();
    }

    private static List<JsonNode> rows(String address) throws Exception {
        return StreamSupport.stream(district.team().get(address).get("items").spliterator(), false)
                .toList();
    }

    private static List<String> table(String address) throws Exception {
        HttpResponse<String> answer = district.team().send("GET", address, "", "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    private static JsonNode of(List<JsonNode> rows, String enterprise) {
        return rows.stream()
                .filter(item -> text(item, "enterprise").equals(enterprise))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asText();
    }
}
