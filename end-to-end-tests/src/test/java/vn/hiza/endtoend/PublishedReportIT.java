package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import vn.hiza.stack.suite.LocalSuite;

/** The report that the built suite writes holds every published figure, on paper and as a table. */
class PublishedReportIT {
    private static final String REPORT = "/api/v1/report?asOf=" + EachPublishedFigure.DAY + "&lang=";

    private static String vietnamese;
    private static String english;
    private static List<String> table;

    @BeforeAll
    static void fetch() throws Exception {
        LocalSuite suite = SharedSuite.loaded();
        Calls calls = new Calls(suite.gateway(), suite.token("city"));
        vietnamese = pdf(calls, "vi");
        english = pdf(calls, "en");
        table = new String(fetch(calls, "en", "text/csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @EachPublishedFigure
    void figureIsPrintedAsPublished(String code, BigDecimal value, String vi, String en) {
        for (String part : vi.split("; ")) {
            assertThat(vietnamese).as(code).contains(part);
        }
        for (String part : en.split("; ")) {
            assertThat(english).as(code).contains(part);
        }
        assertThat(table)
                .as(code)
                .filteredOn(line -> line.startsWith(code + ","))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("," + value.toPlainString() + ","));
    }

    private static String pdf(Calls calls, String lang) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(fetch(calls, lang, "application/pdf"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static byte[] fetch(Calls calls, String lang, String type) throws Exception {
        var answer = calls.sendBytes("GET", REPORT + lang, new byte[0], "Accept", type);
        assertThat(answer.statusCode()).as(type).isEqualTo(200);
        return answer.body();
    }
}
