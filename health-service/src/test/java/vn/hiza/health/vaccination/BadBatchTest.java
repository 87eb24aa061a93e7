package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.Enterprises;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.XlsxRows;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** What comes to the batch of counts and should not: each is refused for what it is, and others are served. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class BadBatchTest {
    private static final String JSON = "application/json";
    private static final String HEADERS = "enterprise,date,dose,people\n";
    private static final int MEGABYTE = 1024 * 1024;

    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register();
    }

    @ParameterizedTest
    @CsvSource({JSON + ",malformed-json", CsvRows.TYPE + ",empty-table", XlsxRows.TYPE + ",malformed-xlsx"})
    void anEmptyBodyIsRefusedInEachFormat(String type, String slug) {
        assertProblem(type, send(type, new byte[0]), 400, slug);
    }

    @ParameterizedTest
    @CsvSource({JSON + ",invalid-utf-8", CsvRows.TYPE + ",invalid-utf-8", XlsxRows.TYPE + ",malformed-xlsx"})
    void binaryRubbishIsRefusedInEachFormat(String type, String slug) {
        byte[] rubbish = new byte[64 * 1024];
        new Random(7).nextBytes(rubbish);
        rubbish[0] = (byte) 0xFE;
        assertProblem(type, send(type, rubbish), 400, slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, CsvRows.TYPE, XlsxRows.TYPE})
    void aGigabyteOfZerosSentCompressedIsNotUnpacked(String type) throws IOException {
        // Given
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            zeros(gzip);
        }

        // When
        Response answer = call(type)
                .header("Content-Encoding", "gzip")
                .body(bomb.toByteArray())
                .post(Counts.COLLECTION + "/batch");

        // Then
        assertProblem(type, answer, 415, "unknown-content-encoding");
        assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
        assertServed();
    }

    @Test
    void aGigabyteOfZerosInAWorkbookIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zeros(zip);
        }
        assertProblem("a bomb", send(XlsxRows.TYPE, bomb.toByteArray()), 413, "workbook-too-large");
        assertServed();
    }

    @Test
    void aWorkbookThatIsCutOffOrHoldsMacrosIsRefused() throws IOException {
        byte[] whole = workbook(false);
        assertProblem("cut", send(XlsxRows.TYPE, Arrays.copyOf(whole, whole.length / 2)), 400, "malformed-xlsx");
        ByteArrayOutputStream macros = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(macros)) {
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(1);
        }
        assertProblem("macros", send(XlsxRows.TYPE, macros.toByteArray()), 400, "macros");
    }

    @Test
    void aFormulaWithoutASavedValueIsRefusedInItsRow() throws IOException {
        // When
        Response answer = send(XlsxRows.TYPE, workbook(true));

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<Integer>path("counts.created")).isZero();
        assertThat(answer.<String>path("rejections[0].code")).isEqualTo("unreadable-cell");
    }

    @Test
    void aJobWhoseSheetIsCutOffInASoundArchiveEndsWithTheReason(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.write(folder.resolve("sound.xlsx"), workbook(false));
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        try (ZipFile whole = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(cut)) {
            for (ZipEntry part : Collections.list(whole.entries())) {
                byte[] content = whole.getInputStream(part).readAllBytes();
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(content, 0, part.getName().endsWith("sheet1.xml") ? content.length - 40 : content.length);
            }
        }

        // When
        Response accepted = Calls.as("district-health", "017")
                .contentType(XlsxRows.TYPE)
                .header("Prefer", "respond-async")
                .body(cut.toByteArray())
                .post(Counts.COLLECTION + "/batch");
        Response ended = Jobs.ended("017", accepted.header("Location"));

        // Then
        assertThat(ended.<String>path("state")).as(ended.asString()).isEqualTo("FAILED");
        assertThat(ended.asString())
                .contains("malformed-xlsx", "The part xl/worksheets/sheet1.xml of the workbook is cut off");
    }

    @Test
    void aTableWhoseQuotesNeverCloseIsRefusedHoweverLongItIs() {
        String line = Enterprises.IN_DONG_ANH + ',' + day + ",1,5\n";
        String endless = HEADERS + line + "\"" + line.repeat(60_000);
        assertProblem("a quote", csv(endless), 400, "malformed-csv");
        assertNothingWritten();
    }

    @Test
    void tenThousandColumnsAndTwoEncodingsAreRefused() {
        assertProblem("columns", csv("c,".repeat(9_999) + "c\n"), 400, "too-many-columns");
        byte[] good = (HEADERS + Enterprises.IN_DONG_ANH + "," + day + ",1,5\n").getBytes(StandardCharsets.UTF_8);
        byte[] latin = "Đông Anh, \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mixed = Arrays.copyOf(good, good.length + latin.length);
        System.arraycopy(latin, 0, mixed, good.length, latin.length);
        assertProblem("two encodings", send(CsvRows.TYPE, mixed), 400, "invalid-utf-8");
        byte[] wide = (HEADERS + "a").getBytes(StandardCharsets.UTF_16);
        assertProblem("UTF-16", send(CsvRows.TYPE, wide), 400, "invalid-utf-8");
        assertNothingWritten();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"١٢٣\"  | not-a-number",
                "\" 12 \" | not-a-number",
                "1e9      | not-a-whole-number",
                "-1       | negative-count",
                "1.5      | not-a-whole-number",
                "1000000000000 | too-large",
                "true     | not-a-number",
                "null     | required"
            })
    void anOddNumberIsRefusedAsARowOfJson(String people, String code) {
        // When
        Response answer = send(
                JSON, ("{\"rows\":[" + row(1, people) + "," + row(2, "7") + "]}").getBytes(StandardCharsets.UTF_8));

        // Then
        assertRejected(answer, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "١٢٣    | not-a-number",
                "\" 12 \" | not-a-number",
                "1e9    | not-a-number",
                "-1     | negative-count",
                "1.5    | undeclared-locale",
                "1000000000000 | too-large"
            })
    void anOddNumberIsRefusedAsARowOfATable(String people, String code) {
        // When
        Response answer =
                csv(HEADERS + "%1$s,%2$s,1,%3$s\n%1$s,%2$s,2,7\n".formatted(Enterprises.IN_DONG_ANH, day, people));

        // Then
        assertRejected(answer, code);
    }

    /** A row for another district is refused, and one of the own team about an enterprise of another. */
    @Test
    void anotherDistrictsRowsAreForbiddenOneByOne() {
        // When
        Response answer =
                csv("enterprise,date,dose,people,district\n%1$s,%2$s,1,5,016\n%1$s,%2$s,2,7,017\n%3$s,%2$s,1,9,017\n"
                        .formatted(Enterprises.IN_DONG_ANH, day, Enterprises.IN_SOC_SON));

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<List<Integer>>path("rejections.index")).containsExactly(0, 2);
        assertThat(answer.<List<String>>path("rejections.code")).containsOnly("outside-district");
        assertThat(answer.<List<String>>path("rejections.field")).containsExactly("/district", "/enterprise");
        assertThat(answer.<String>path("rejections[1].message")).contains("016", "017", Enterprises.IN_SOC_SON);
        Response alone = Calls.as("district-health", "017")
                .body("{\"people\":5,\"district\":\"016\"}")
                .put(Counts.address(Enterprises.IN_DONG_ANH, day, 1));
        assertProblem("alone", alone, 403, "outside-district");
    }

    private static void assertRejected(Response answer, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<List<String>>path("rejections.code"))
                .as(answer.asString())
                .containsExactly(code);
        assertThat(answer.<List<String>>path("rejections.field")).containsExactly("/people");
        assertThat(answer.<Integer>path("rejections[0].index")).isZero();
        assertThat(answer.<Integer>path("counts.created")).isEqualTo(1);
    }

    private void assertNothingWritten() {
        assertThat(Calls.as("district-health", "017")
                        .get(Counts.address(Enterprises.IN_DONG_ANH, day, 1))
                        .statusCode())
                .isEqualTo(404);
    }

    private void assertServed() {
        Response good = csv(HEADERS + Enterprises.IN_DONG_ANH + "," + day + ",1,5\n");
        assertThat(good.<Integer>path("counts.rejected")).as(good.asString()).isZero();
    }

    private String row(int dose, String people) {
        return Counts.row(Enterprises.IN_DONG_ANH, day, dose, "017", people);
    }

    private byte[] workbook(boolean formula) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Counts");
            String[] headers = HEADERS.strip().split(",");
            for (int place = 0; place < headers.length; place++) {
                sheet.value(0, place, headers[place]);
            }
            sheet.value(1, 0, Enterprises.IN_DONG_ANH);
            sheet.value(1, 1, day.toString());
            sheet.value(1, 2, 1);
            if (formula) {
                sheet.formula(1, 3, "SUM(C1:C2)");
            } else {
                sheet.value(1, 3, 5);
            }
        }
        return bytes.toByteArray();
    }

    private static void zeros(OutputStream out) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        for (int i = 0; i < 1024; i++) {
            out.write(zeros);
        }
    }

    private static RequestSpecification call(String type) {
        return Calls.as("district-health", "017").contentType(type);
    }

    private static Response send(String type, byte[] body) {
        return call(type).body(body).post(Counts.COLLECTION + "/batch");
    }

    private static Response csv(String table) {
        return send(CsvRows.TYPE, table.getBytes(StandardCharsets.UTF_8));
    }
}
