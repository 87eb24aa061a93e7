package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** The report in each of its formats says what the board says, of statements that came as events. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ReportTest {
    private static final String ZONE = "REPORT_ZONE";
    private static final String OWN = "&zone=" + ZONE;
    private static final String FACTORY = "0109000001";
    private static final String PROJECT = "REPORT-1";
    private static final String NAME =
            "<script>alert('x')</script> אזור (תעשייה) 17 צפון & " + "Khu công nghiệp có tên rất dài ".repeat(5);
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private static final ToldOnce TOLD = new ToldOnce();

    @BeforeEach
    void tell() throws Exception {
        TOLD.tell(servers, source -> {
            source.publish(Topic.ZONES, ZONE, ZONE, States.zone(ZONE, "018", NAME.replace("\"", "\\\""), "2023-01-01"));
            source.publish(Topic.ENTERPRISES, FACTORY, FACTORY, States.enterprise(FACTORY, ZONE, "018"));
            source.publish(
                    Topic.EXCHANGE_RATES, "SBV_CENTRAL/2025-01-03", "SBV_CENTRAL", States.rate("2025-01-03", "11000"));
            capital(source, "REGISTRATION", "2025-02-01", "27000000.50", "USD");
            capital(source, "INCREASE", "2025-03-01", "2039000000000", "VND");
            source.publish(
                    Topic.VACCINATION_COUNTS,
                    FACTORY + "/2025-03-02/1/018",
                    FACTORY,
                    States.vaccination(FACTORY, "2025-03-02", "018", 600));
            return source.publish(
                    Topic.HEADCOUNTS, FACTORY + "/2025-03-03", FACTORY, States.headcount(FACTORY, "2025-03-03", 1234));
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, vi", "2025-02-28, en", "2025-03-31, vi", "2025-03-31, en", "2025-12-31, vi"})
    void everyFormatSaysEveryFigureAsTheBoardDoes(String day, String lang) throws Exception {
        // Given
        List<Map<String, Object>> board = board(day, OWN).getList("indicators");

        // When
        String html = plain(report("text/html", day, lang).asString());
        String pdf = pdfText(report(PDF, day, lang).asByteArray());
        String docx = docxText(report(DOCX, day, lang).asByteArray());

        // Then
        assertThat(board).hasSize(21);
        for (Map<String, Object> entry : board) {
            String shown = text(entry, "display", lang);
            String name = text(entry, "name", lang);
            assertThat(html).as("page").contains(name, shown);
            assertThat(pdf).as("PDF").contains(name + " " + shown);
            assertThat(docx).as("DOCX").contains(name + " | " + shown);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, ''", "2025-02-28, &zone=REPORT_ZONE", "2025-03-31, ''", "2025-03-31, &zone=REPORT_ZONE"})
    void tableHoldsTheBoardsExactValues(String day, String scope) {
        // Given
        JsonPath board = board(day, scope);

        // When
        List<NamedCsvRecord> vi = csv(report("text/csv", day, "vi", scope));
        List<NamedCsvRecord> en = csv(report("text/csv", day, "en", scope));

        // Then
        assertThat(en).extracting(line -> line.getField("Code")).isEqualTo(board.getList("indicators.code"));
        assertThat(en)
                .extracting(line -> number(line.getField("Value")))
                .usingElementComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                .containsExactlyElementsOf(values(board));
        assertThat(vi)
                .extracting(line -> number(line.getField("Số liệu").replace(',', '.')))
                .isEqualTo(
                        en.stream().map(line -> number(line.getField("Value"))).toList());
        assertThat(en)
                .extracting(line -> line.getField("Shown in English"))
                .isEqualTo(board.getList("indicators.display.en"));
        assertThat(en)
                .extracting(line -> line.getField("Share in English"))
                .isEqualTo(board.<Map<String, Map<String, Map<String, String>>>>getList("indicators").stream()
                        .map(entry -> entry.get("share"))
                        .map(share -> share == null || share.get("display") == null
                                ? ""
                                : share.get("display").get("en"))
                        .toList());
    }

    @Test
    void workbookHoldsNumbersAsNumbers() throws Exception {
        // When
        Response answer = report(XLSX, "2025-03-31", "vi");
        Map<String, Row> rows = rows(answer.asByteArray());

        // Then
        Row usd = rows.get("investment.capital.new.usd");
        assertThat(usd.getCell(4).getType()).isEqualTo(CellType.NUMBER);
        assertThat(usd.getCell(4).asNumber()).isEqualByComparingTo("27000000.50");
        assertThat(rows.get("workforce.workers").getCell(4).asNumber()).isEqualByComparingTo("1234");
        assertThat(rows.get("party.members").getCell(4) == null
                        || rows.get("party.members").getCell(4).getType() == CellType.EMPTY)
                .isTrue();
        assertThat(rows.get("party.members").getCell(6).asString()).isEqualTo("chưa có báo cáo");
    }

    @Test
    void pdfIsTaggedInItsLanguageAndBringsItsFonts() throws Exception {
        // When
        byte[] bytes = report(PDF, "2025-03-31", "vi").asByteArray();

        // Then
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Báo cáo số liệu");
            List<PDFont> fonts = fonts(pdf);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).anyMatch(name -> name.contains("LiberationSerif"));
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, ''", "en, ''", "vi, &zone=REPORT_ZONE"})
    void noPageEndsEarlyOrWithAHeading(String lang, String scope) throws Exception {
        // When
        List<PrintedPages.Page> pages =
                PrintedPages.of(report(PDF, "2025-03-31", lang, scope).asByteArray());

        // Then
        assertThat(pages).hasSizeBetween(4, 10);
        assertThat(pages.subList(0, pages.size() - 1))
                .allMatch(page -> page.filled() > 0.6)
                .noneMatch(PrintedPages.Page::endsWithHeading);
    }

    @Test
    void documentHasItsTablesAndDescribedCharts() throws Exception {
        // When
        byte[] bytes = report(DOCX, "2025-03-31", "en").asByteArray();

        // Then
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getAllPictures()).hasSize(10);
            assertThat(document.getTables())
                    .as("of 5 groups, 10 charts, the formulas")
                    .hasSize(16);
            assertThat(document.getTables())
                    .allMatch(table -> table.getRow(0).isRepeatHeader())
                    .allMatch(table -> table.getCTTbl().getTblGrid().sizeOfGridColArray()
                            == table.getRow(0).getTableCells().size());
            assertThat(document.getDocument().xmlText())
                    .contains("descr=\"New capital and increases up to each month against the plan");
            assertThat(document.getParagraphs()).anyMatch(each -> "Heading1".equals(each.getStyle()));
            assertThat(document.getParagraphs()).as("captions of charts").anyMatch(each -> each.getText()
                    .startsWith("New capital and capital increases from 1 January"));
            assertThat(document.getFooterList()).hasSize(1);
            assertThat(document.getFooterList()
                            .get(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .xmlText())
                    .contains("PAGE", "NUMPAGES");
        }
    }

    @Test
    void answerIsAFileWithANameThatSaysWhatItIs() {
        // When
        Response pdf = report(PDF, "2025-03-31", "en");
        Response page = report("text/html", "2025-03-31", "vi");

        // Then
        assertThat(pdf.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"report-2025-03-31-report_zone-en.pdf\"");
        assertThat(page.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"bao-cao-2025-03-31-report_zone-vi.html\"");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
    }

    @Test
    void namesAreTextWhateverTheyHold() throws Exception {
        // When
        Response page = zoneReport("text/html");
        String pdf = pdfText(zoneReport(PDF).asByteArray());
        String docx = docxText(zoneReport(DOCX).asByteArray());

        // Then
        assertThat(page.asString())
                .doesNotContain("<script")
                .contains("<p class=\"scope\"><bdi>&lt;script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
        assertThat(pdf).as("no day is broken").contains("03/01/2025: 1 USD = 11.000");
        assertThat(pdf).contains("<script>alert('x')</script>").contains("אזור (תעשייה) 17 צפון");
        assertThat(docx).contains("<script>alert('x')</script> אזור (תעשייה) 17 צפון & Khu công nghiệp");
        assertThat(page.asString()).contains("gần 2 nghìn người", "27 triệu USD", "2.039 tỷ đồng");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, asOf=1989-12-31, 422, date-too-early",
        "application/pdf, asOf=2999-01-01, 422, date-in-future",
        "text/csv, asOf=2025-13-01, 400, invalid-parameter",
        "text/html, zone=NO_SUCH_ZONE, 422, unknown-zone",
        "text/html, lang=fr, 400, invalid-parameter",
        "text/html, language=vi, 400, unknown-parameter",
        "application/pdf, fx=YESTERDAY, 400, invalid-parameter",
        "image/png, asOf=2025-03-31, 406, not-acceptable"
    })
    void whatCannotBeReportedIsRefusedWithTheReason(String accept, String query, int status, String code) {
        // When
        Response answer = Calls.as("board").accept(accept).get("/api/v1/report?" + query);

        // Then
        assertProblem(query, answer, status, code);
    }

    @Test
    void reportIsForWhoeverReadsTheBoard() {
        assertProblem("nobody", Calls.anonymous().get("/api/v1/report"), 401, "unauthorized");
        for (String role : List.of("admin", "board", "licensing", "zone-office", "district-health", "tax", "city")) {
            assertThat(Calls.as(role).get("/api/v1/report?asOf=2025-03-31").statusCode())
                    .isEqualTo(
                            Calls.as(role).get("/api/v1/board?asOf=2025-03-31").statusCode());
        }
    }

    @Test
    void reportsTakeLittleTimeAndMemory() {
        // Given
        report(PDF, "2025-03-31", "vi");

        // When
        long begun = System.nanoTime();
        List<Integer> sizes = new ArrayList<>();
        for (int times = 0; times < 10; times++) {
            sizes.add(report(PDF, "2025-03-31", "vi").asByteArray().length);
        }

        // Then
        assertThat((System.nanoTime() - begun) / 10_000_000_000L)
                .as("seconds for one")
                .isLessThan(2);
        assertThat(sizes).allMatch(size -> size > 50_000 && size < 1_000_000);
    }

    private static Response report(String type, String day, String lang) {
        return report(type, day, lang, OWN);
    }

    private static Response report(String type, String day, String lang, String scope) {
        Response answer = Calls.as("board").accept(type).get("/api/v1/report?asOf=" + day + "&lang=" + lang + scope);
        assertThat(answer.statusCode()).as(type + " " + day).isEqualTo(200);
        return answer;
    }

    private static Response zoneReport(String type) {
        return Calls.as("board").accept(type).get("/api/v1/report?asOf=2025-03-31&zone=" + ZONE);
    }

    private static JsonPath board(String day, String scope) {
        return Calls.as("board")
                .get("/api/v1/board?asOf=" + day + scope)
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    @SuppressWarnings("unchecked")
    private static String text(Map<String, Object> entry, String part, String lang) {
        return ((Map<String, String>) entry.get(part)).get(lang);
    }

    private static String plain(String text) {
        return text.replace("&#39;", "'").replaceAll("\\s+", " ");
    }

    private static String pdfText(byte[] bytes) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return plain(new PDFTextStripper().getText(pdf));
        }
    }

    private static String docxText(byte[] bytes) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder();
            document.getParagraphs().forEach(each -> text.append(each.getText()).append('\n'));
            for (XWPFTable table : document.getTables()) {
                table.getRows().forEach(row -> text.append(row.getTableCells().stream()
                                .map(cell -> cell.getText())
                                .collect(Collectors.joining(" | ")))
                        .append('\n'));
            }
            return plain(text.toString());
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static List<NamedCsvRecord> csv(Response answer) {
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private static Map<String, Row> rows(byte[] bytes) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read().stream()
                    .collect(Collectors.toMap(row -> row.getCell(0).asString(), row -> row));
        }
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static List<BigDecimal> values(JsonPath board) {
        return board.<Number>getList("indicators.value").stream()
                .map(value -> value == null ? null : new BigDecimal(value.toString()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void capital(EventSource source, String kind, String day, String amount, String currency)
            throws Exception {
        source.publish(
                Topic.CAPITAL_MOVEMENTS,
                PROJECT + "/" + kind,
                PROJECT,
                States.capital(PROJECT, FACTORY, kind, day, amount, currency));
    }
}
