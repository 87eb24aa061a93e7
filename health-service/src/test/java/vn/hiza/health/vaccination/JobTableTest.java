package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
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

/** A job that was sent as a table is answered with it, as a batch is that is written at once. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class JobTableTest {
    private static final String DISTRICT = "283";
    private static final String WORKSHOP = "0103000065";
    /** Its counts fill years, so no other test has it. */
    private static final String FACTORY = "0194500168";

    private static final String HEADERS = "tax code,day,dose number,people vaccinated";
    private static final int DOSES = 9;

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register(WORKSHOP, "PHU_NGHIA", DISTRICT);
        Enterprises.register(FACTORY, "PHU_NGHIA", DISTRICT);
    }

    @Test
    void theTableComesBackWithTheOutcomeOfEachLine() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String table =
                HEADERS + "\n%1$s,%2$s,1,10\n\n%1$s,%2$s,2,-1\n%1$s,%2$s,1,11\n%1$s,%2$s,3,\n".formatted(WORKSHOP, day);
        String report = report(Jobs.send(DISTRICT, CsvRows.TYPE, table, ""));

        // When
        Response english = table(report, CsvRows.TYPE);
        Response vietnamese = table(report + "?locale=vi", CsvRows.TYPE);

        // Then
        assertThat(english.header("Content-Disposition")).isEqualTo("attachment; filename=outcome.csv");
        List<String> lines = english.asString().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo("\uFEFF" + HEADERS + ",outcome,remarks");
        assertThat(lines.get(1)).endsWith(",1,10,created,");
        assertThat(lines.get(2)).isEqualTo(",,,,,");
        assertThat(lines.get(3)).contains(",2,-1,rejected,").contains("[negative-count]");
        assertThat(lines.get(4))
                .contains(",1,11,rejected,")
                .contains("Line 5: Line 2 of this table")
                .contains("[duplicate-row]");
        assertThat(lines.get(5)).endsWith(",3,,left out,");
        List<String> words = vietnamese.asString().lines().toList();
        assertThat(words.get(0)).isEqualTo("\uFEFF" + HEADERS + ",kết quả,ghi chú");
        assertThat(words.get(1)).endsWith(",đã tạo,");
        assertThat(words.get(3)).contains("bị từ chối,Dòng 4: Số đếm không thể nhỏ hơn không. [negative-count]");
        assertThat(words.get(4)).contains("Dòng 5: Dòng 2 đã nói về mục này");
    }

    @Test
    void aWorkbookLongerThanARequestHoldsIsWrittenAndAnswered() throws IOException {
        // Given
        int rows = 50_002;
        byte[] workbook = workbook(rows);

        // When
        Response accepted = Calls.as("district-health", DISTRICT)
                .contentType(XlsxRows.TYPE)
                .body(workbook)
                .post(Counts.COLLECTION + "/batch?locale=vi");
        Response ended = Jobs.ended(DISTRICT, accepted.header("Location"));
        byte[] answered = table(ended.path("report"), XlsxRows.TYPE).asByteArray();

        // Then
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        assertThat(ended.<String>path("state")).as(ended.asString()).isEqualTo("DONE");
        assertThat(ended.<Integer>path("rows.written")).isEqualTo(rows - 1);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answered))) {
            List<Row> sheet = book.getFirstSheet().read();
            assertThat(sheet).hasSize(rows + 1);
            assertThat(sheet.get(0).getCellText(4)).isEqualTo("kết quả");
            assertThat(sheet.get(1).getCellText(4)).isEqualTo("đã tạo");
            assertThat(sheet.get(5_001).getCellText(4)).isEqualTo("đã tạo");
            assertThat(sheet.get(rows - 1).getCellText(4)).isEqualTo("đã tạo");
            assertThat(sheet.get(rows).getCellText(4)).isEqualTo("bị từ chối");
            assertThat(sheet.get(rows).getCellText(5))
                    .startsWith("Dòng " + (rows + 1) + ": Dòng 2 đã nói ")
                    .endsWith("[duplicate-row]");
        }
    }

    @Test
    void whatWasNotWrittenIsNotCalledWritten() {
        // Given
        String table = HEADERS + "\n%1$s,%2$s,1,10\n%1$s,%2$s,2,-1\n".formatted(WORKSHOP, Enterprises.freshDay());

        // When
        Response atomic = table(report(Jobs.send(DISTRICT, CsvRows.TYPE, table, "?atomic=true")), CsvRows.TYPE);
        Response dry = table(report(Jobs.send(DISTRICT, CsvRows.TYPE, table, "?dryRun=true")), CsvRows.TYPE);

        // Then
        assertThat(atomic.asString().lines().toList().get(1))
                .endsWith("\"created (not written, as another row was rejected)\",");
        assertThat(dry.asString().lines().toList().get(1)).endsWith("\"created (dry run, not written)\",");
    }

    @Test
    void onlyATableThatIsThereIsAnswered() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String json = "{\"rows\":[" + Counts.row(WORKSHOP, day, 1, DISTRICT, "5") + "]}";
        String rows = report(Jobs.send(DISTRICT, "application/json", json, ""));
        String failed = report(Jobs.send(DISTRICT, CsvRows.TYPE, "", ""));

        // Then
        assertThat(table(rows, CsvRows.TYPE).statusCode()).isEqualTo(406);
        assertProblem("a table without a line", table(failed, CsvRows.TYPE), 410, "table-not-kept");
        assertProblem("no language", table(failed + "?locale=fr", CsvRows.TYPE), 400, "invalid-parameter");
    }

    private static String report(Response accepted) {
        return Jobs.ended(DISTRICT, accepted.header("Location")).path("report");
    }

    private static Response table(String report, String type) {
        return Calls.as("district-health", DISTRICT).accept(type).get(report);
    }

    /** So many rows, the last of which says again what the first did. */
    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LocalDate first = LocalDate.of(2000, 1, 1);
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Counts");
            String[] headers = HEADERS.split(",");
            for (int place = 0; place < headers.length; place++) {
                sheet.value(0, place, headers[place]);
            }
            for (int row = 1; row <= rows; row++) {
                int place = row == rows ? 0 : row - 1;
                sheet.value(row, 0, FACTORY);
                sheet.value(row, 1, first.plusDays(place / DOSES).toString());
                sheet.value(row, 2, 1 + place % DOSES);
                sheet.value(row, 3, 5);
            }
        }
        return bytes.toByteArray();
    }
}
