package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.XlsxRows;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** A table of counts gets what the same rows get as JSON. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class CountTableTest {
    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register();
    }

    @Test
    void aTeamsTableIsWrittenAndReadsBackAsSent() {
        // When
        Response sent = post(
                "?locale=vi",
                "Mã số thuế;Ngày;Mũi;Số người\n%s;%s;1;1.234\n%s;%s;2;900\n"
                        .formatted(
                                Enterprises.IN_DONG_ANH,
                                day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                                Enterprises.IN_DONG_ANH,
                                day));

        // Then
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        assertThat(sent.<Integer>path("counts.created")).isEqualTo(2);
        assertThat(get(1).<Integer>path("people")).isEqualTo(1234);
        assertThat(get(2).<Integer>path("people")).isEqualTo(900);
    }

    @Test
    void aTableIsAnsweredWithItselfAndTheOutcomeOfEachLine() {
        // Given
        Counts.put("017", day, 2, 900);
        String table =
                "Mã số thuế,Ngày,Mũi,Số người\n%1$s,%2$s,1,1000\n\n%1$s,%2$s,2,900\n%1$s,%2$s,3,-5\n%3$s,%2$s,1,7\n"
                        .formatted(Enterprises.IN_DONG_ANH, day, Enterprises.UNKNOWN);

        // When
        Response answer = answered("?locale=vi", table);
        Response again = answered("", answer.asString().replace("-5", "5"));

        // Then
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        List<String> lines = answer.asString().lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFFMã số thuế,Ngày,Mũi,Số người,kết quả,ghi chú");
        assertThat(lines.get(1)).contains(",1,1000,đã tạo,");
        assertThat(lines.get(2)).isEqualTo(",,,,,");
        assertThat(lines.get(3)).contains(",2,900,không đổi,");
        assertThat(lines.get(4)).contains(",3,-5,bị từ chối,Dòng 5: ").contains("[negative-count]");
        assertThat(lines.get(5)).contains(",1,7,bị từ chối,").contains("[unknown-enterprise]");
        assertThat(again.asString().lines().map(line -> line.split(",", -1)[4]).toList())
                .containsExactly("outcome", "unchanged", "", "unchanged", "created", "rejected");
        assertThat(answer.header("Hiza-Wait-Token")).matches("[A-Za-z0-9_-]{10,}");
    }

    @Test
    void aTeamFillsInTheFormOfItsDistrictAndSendsIt() {
        // Given
        String district = "017";
        Response form = Calls.as("district-health", district)
                .accept(CsvRows.TYPE)
                .get(Counts.COLLECTION + "/form?locale=vi&date=" + day);
        List<String> lines = form.asString().lines().toList();

        // When
        String filled = form.asString()
                .replace(
                        Enterprises.IN_DONG_ANH + ",Công ty " + Enterprises.IN_DONG_ANH + "," + day + ",1,,",
                        Enterprises.IN_DONG_ANH + ",Công ty " + Enterprises.IN_DONG_ANH + "," + day + ",1,321,");
        Response sent = Calls.as("district-health", district)
                .contentType(CsvRows.TYPE)
                .body(filled.getBytes(StandardCharsets.UTF_8))
                .post(Counts.COLLECTION + "/batch?locale=vi");

        // Then
        assertThat(lines.get(0)).isEqualTo("\uFEFFMã số thuế,Tên doanh nghiệp,Ngày,Mũi,Số người,Mã quận");
        assertThat(sent.<Integer>path("counts.created")).as(sent.asString()).isEqualTo(1);
        assertThat(sent.<Integer>path("counts.rejected")).isZero();
        int left = sent.<List<List<Integer>>>path("outcomes.leftOut").stream()
                .mapToInt(span -> span.get(1) - span.get(0) + 1)
                .sum();
        assertThat(left).isEqualTo(lines.size() - 2);
    }

    @Test
    void aTableOfSemicolonsComesBackWithSemicolons() {
        Response answer = answered(
                "?dryRun=true", "enterprise;date;dose;people\n%s;%s;1;10\n".formatted(Enterprises.IN_DONG_ANH, day));

        assertThat(answer.asString().lines().toList().get(0))
                .isEqualTo("\uFEFFenterprise;date;dose;people;outcome;remarks");
    }

    @Test
    void aTableInAnotherCharsetIsRefused() {
        Response refused = Calls.as("district-health", "017")
                .contentType("text/csv;charset=windows-1258")
                .body("enterprise,date,dose,people\n".getBytes(StandardCharsets.US_ASCII))
                .post(Counts.COLLECTION + "/batch");

        assertProblem("windows-1258", refused, 400, "unknown-charset");
    }

    @Test
    void aBodyOfAnotherTypeIsToldWhichAreTaken() {
        Response refused = Calls.as("district-health", "017")
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post(Counts.COLLECTION + "/batch");

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.<String>path("detail")).contains("application/json", CsvRows.TYPE, XlsxRows.TYPE);
    }

    @Test
    void noFormIsMadeForADistrictThatNobodyKnows() {
        assertProblem(
                "district 999",
                Calls.as("city").get(Counts.COLLECTION + "/form?district=999"),
                422,
                "unknown-district");
    }

    @Test
    void theFormIsAWorkbookUnlessATableIsPreferred() throws Exception {
        // When
        Response form = Calls.as("city").get(Counts.COLLECTION + "/form?district=" + "016");

        // Then
        assertThat(form.contentType()).isEqualTo(XlsxRows.TYPE);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(form.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Tax code");
            assertThat(rows.stream().map(row -> row.getCellText(0))).contains(Enterprises.IN_SOC_SON);
            assertThat(rows.stream().map(row -> row.getCellText(0))).doesNotContain(Enterprises.IN_DONG_ANH);
        }
        assertProblem("no district", Calls.as("city").get(Counts.COLLECTION + "/form"), 422, "district-required");
        assertProblem(
                "no language",
                Calls.as("city").get(Counts.COLLECTION + "/form?district=017&locale=fr"),
                400,
                "invalid-parameter");
    }

    @Test
    void whatWasNotWrittenIsNotCalledWritten() {
        String table =
                "enterprise,date,dose,people\n%1$s,%2$s,1,10\n%1$s,%2$s,2,-1\n".formatted(Enterprises.IN_DONG_ANH, day);

        assertThat(answered("?atomic=true", table).asString())
                .contains("created (not written, as another row was rejected)");
        assertThat(answered("?dryRun=true&locale=vi", table).asString()).contains("đã tạo (chạy thử, chưa ghi)");
        assertThat(get(1).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyATableIsAnsweredWithATable() {
        Response refused = Calls.as("district-health", "017")
                .accept(CsvRows.TYPE)
                .body("{\"rows\":[]}")
                .post(Counts.COLLECTION + "/batch");

        assertProblem("a table asked for", refused, 406, "not-acceptable");
    }

    @Test
    void aWorkbookIsAnsweredWithAWorkbook() throws Exception {
        // When
        Response answer = Calls.as("district-health", "017")
                .contentType(CsvRows.TYPE)
                .accept(XlsxRows.TYPE)
                .body("enterprise,date,dose,people\n%s,%s,1,12\n".formatted(Enterprises.IN_DONG_ANH, day))
                .post(Counts.COLLECTION + "/batch");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(4)).isEqualTo("outcome");
            assertThat(rows.get(1).getCellText(0)).isEqualTo(Enterprises.IN_DONG_ANH);
            assertThat(rows.get(1).getCellAsNumber(3)).hasValue(BigDecimal.valueOf(12));
            assertThat(rows.get(1).getCellText(4)).isEqualTo("created");
        }
    }

    @Test
    void aWorkbookIsATableToo() throws Exception {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Mũi 1");
            List<String> headers = List.of("Mã số thuế", "Ngày", "Mũi", "Số người");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
            }
            sheet.value(1, 0, Enterprises.IN_DONG_ANH);
            sheet.value(1, 1, day);
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 1);
            sheet.value(1, 3, 812);
        }

        // When
        Response sent = Calls.as("district-health", "017")
                .contentType(XlsxRows.TYPE)
                .body(bytes.toByteArray())
                .post(Counts.COLLECTION + "/batch");

        // Then
        assertThat(sent.<Integer>path("counts.created")).as(sent.asString()).isEqualTo(1);
        assertThat(get(1).<Integer>path("people")).isEqualTo(812);
    }

    @Test
    void aRefusedRowOfASheetIsNamedByItsNumber() throws Exception {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Mũi 1");
            List<String> headers = List.of("enterprise", "date", "dose", "people");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
            }
            for (int row : new int[] {1, 4}) {
                sheet.value(row, 0, Enterprises.IN_DONG_ANH);
                sheet.value(row, 1, day.toString());
                sheet.value(row, 2, 1);
                sheet.value(row, 3, 812);
            }
        }

        // When
        Response sent = Calls.as("district-health", "017")
                .contentType(XlsxRows.TYPE)
                .body(bytes.toByteArray())
                .post(Counts.COLLECTION + "/batch");

        // Then
        assertThat(sent.<List<Integer>>path("rejections.index"))
                .as(sent.asString())
                .containsExactly(3);
        assertThat(sent.<List<Integer>>path("rejections.line")).containsExactly(5);
        assertThat(sent.<String>path("rejections[0].message")).startsWith("Line 2 of this table");
    }

    @Test
    void rowsOfJsonHaveNoLine() {
        Response sent = Calls.as("district-health", "017")
                .body("{\"rows\":[" + Counts.row(Enterprises.IN_DONG_ANH, day, 1, "017", "-1") + "]}")
                .post(Counts.COLLECTION + "/batch");

        assertThat(sent.<List<Integer>>path("rejections.index")).containsExactly(0);
        assertThat(sent.asString()).doesNotContain("\"line\"");
    }

    @Test
    void theSameTableTwiceIsUnchanged() {
        String table = "enterprise,date,dose,people\n%s,%s,1,700\n".formatted(Enterprises.IN_DONG_ANH, day);
        post("", table);

        Response again = post("", table);

        assertThat(again.<Integer>path("counts.unchanged")).isEqualTo(1);
        assertThat(again.<Integer>path("counts.created")).isZero();
    }

    @Test
    void everyBadRowIsNamedByItsPlaceAndTheGoodOnesAreKept() {
        // When
        Response mixed = post(
                "",
                "enterprise,date,dose,people,district\n%1$s,%2$s,1,1.234,\n%1$s,%2$s,1,50,\n\n%1$s,%2$s,2,-1,\n%1$s,%2$s,3,5,016\n%1$s,%2$s,1,51,\n"
                        .formatted(Enterprises.IN_DONG_ANH, day));

        // Then
        assertThat(mixed.<Boolean>path("applied")).isTrue();
        assertThat(mixed.<Integer>path("counts.created")).isEqualTo(1);
        assertThat(mixed.<List<Integer>>path("rejections.index")).containsExactly(0, 3, 4, 5);
        assertThat(mixed.<List<Integer>>path("rejections.line")).containsExactly(2, 5, 6, 7);
        assertThat(mixed.<List<String>>path("rejections.message").get(3)).startsWith("Line 3 of this table");
        assertThat(mixed.<List<String>>path("rejections.code"))
                .containsExactly("undeclared-locale", "negative-count", "outside-district", "duplicate-row");
        assertThat(get(1).<Integer>path("people")).isEqualTo(50);
    }

    @Test
    void aDryTableLeavesNoTrace() {
        Response dry = post(
                "?dryRun=true", "enterprise,date,dose,people\n%s,%s,1,7\n".formatted(Enterprises.IN_DONG_ANH, day));

        assertThat(dry.<Boolean>path("applied")).isFalse();
        assertThat(dry.<Integer>path("counts.created")).isEqualTo(1);
        assertThat(get(1).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoTableIsRefusedWholeWithTheReason() {
        assertThat(post("", "enterprise,date\n").<String>path("code")).isEqualTo("missing-column");
        assertThat(post("?locale=fr", "enterprise\n").<String>path("code")).isEqualTo("invalid-parameter");
        assertThat(post("", "{\"rows\":[]}").statusCode()).isEqualTo(400);
    }

    private static Response post(String query, String table) {
        return Calls.as("district-health", "017")
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(Counts.COLLECTION + "/batch" + query);
    }

    private Response get(int dose) {
        return Calls.as("district-health", "017").get(Counts.address(Enterprises.IN_DONG_ANH, day, dose));
    }

    private Response answered(String parameters, String table) {
        return Calls.as("district-health", "017")
                .contentType(CsvRows.TYPE)
                .header("Accept", "text/html, text/csv;q=0.5")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(Counts.COLLECTION + "/batch" + parameters);
    }
}
