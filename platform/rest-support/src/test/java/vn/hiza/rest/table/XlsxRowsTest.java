package vn.hiza.rest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hiza.rest.table.Workbooks.changed;
import static vn.hiza.rest.table.Workbooks.headers;
import static vn.hiza.rest.table.Workbooks.row;
import static vn.hiza.rest.table.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.BusinessException;

class XlsxRowsTest {
    private final HeardRows sink = new HeardRows();

    @Test
    void numbersDaysAndTextsOfASheetAreReadAsTheyAre() throws IOException {
        read(workbook(sheet -> {
            headers(sheet);
            row(sheet, 1, "0100109106", 640);
            sheet.value(1, 1, LocalDate.of(2021, 11, 15));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
        }));

        assertThat(sink.heard)
                .containsExactly("{\"enterprise\":\"0100109106\",\"date\":\"2021-11-15\",\"people\":640}");
    }

    @Test
    void aCodeTypedAsANumberIsItsDigitsAndAFractionIsNone() throws IOException {
        read(workbook(sheet -> {
            headers(sheet);
            row(sheet, 1, "x", 1);
            sheet.value(1, 0, 3700109106L);
            row(sheet, 2, "x", 1.5);
        }));

        assertThat(sink.heard.get(0)).contains("\"enterprise\":\"3700109106\"");
        assertThat(sink.heard.get(1)).contains("/people not-a-whole-number").doesNotContain("\"people\"");
    }

    @Test
    void aNumberThatIsShownAsNoDayIsNoDay() throws IOException {
        read(workbook(sheet -> {
            headers(sheet);
            row(sheet, 1, "x", 1);
            sheet.value(1, 1, 44515);
        }));

        assertThat(sink.heard).singleElement().asString().contains("/date invalid-date");
    }

    @Test
    void emptyRowsKeepThePlacesOfThoseAfterThem() throws IOException {
        read(workbook(sheet -> {
            headers(sheet);
            row(sheet, 4, "A", 1);
            row(sheet, 5, "B", 2);
            sheet.value(5, 6, "beyond the table");
        }));

        assertThat(sink.heard).hasSize(5);
        assertThat(sink.heard.subList(0, 3)).containsOnly("skipped");
        assertThat(sink.heard.get(3)).contains("\"A\"");
        assertThat(sink.heard.get(4)).contains("wrong-cell-count", "This line has 7 cells");
    }

    @Test
    void ofAFormulaItsSavedValueCounts() throws IOException {
        byte[] workbook = workbook(sheet -> {
            headers(sheet);
            row(sheet, 1, "A", 1);
        });

        read(changed(workbook, "xl/worksheets/sheet1.xml", "<v>1</v></c></row>", "<f>320+320</f><v>640</v></c></row>"));

        assertThat(sink.heard).singleElement().asString().contains("\"people\":640");
    }

    @Test
    void whatIsNoPlainWorkbookIsRefusedForWhatItIs() throws IOException {
        byte[] workbook = workbook(Workbooks::headers);

        refused("malformed-xlsx", new byte[0]);
        refused("malformed-xlsx", "enterprise,date,people\n".getBytes(StandardCharsets.UTF_8));
        refused("malformed-xlsx", Arrays.copyOf(workbook, workbook.length / 2));
        refused("malformed-xlsx", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        });
        refused("malformed-xlsx", zip("other.txt", new byte[] {1}));
        refused("macros", zip("xl/vbaProject.bin", new byte[] {1}));
        refused("workbook-too-large", zip("xl/sharedStrings.xml", new byte[25 * 1024 * 1024]));
        refused("workbook-too-large", listing(100_000));
        refused("missing-column", workbook(sheet -> sheet.value(0, 0, "enterprise")));
        refused("empty-table", workbook(sheet -> {}));
    }

    @Test
    void aFormulaThatIsTrueIsNoNumber() throws IOException {
        byte[] workbook = workbook(sheet -> {
            headers(sheet);
            row(sheet, 1, "A", 1);
        });

        read(changed(workbook, "xl/worksheets/sheet1.xml", "<v>1</v></c></row>", "<f>1=1</f><v>1</v></c></row>"));
        assertThat(sink.heard).singleElement().asString().contains("\"people\":1");
        sink.heard.clear();
        read(changed(
                workbook,
                "xl/worksheets/sheet1.xml",
                " t=\"n\"><v>1</v></c></row>",
                " t=\"b\"><f>1=1</f><v>1</v></c></row>"));

        assertThat(sink.heard).singleElement().asString().contains("/people not-a-number");
    }

    @Test
    void cellsWhereNoTableHasAnyAreRefusedBeforeRoomIsMadeForThem() throws IOException {
        byte[] workbook = workbook(sheet -> {
            headers(sheet);
            row(sheet, 1, "A", 1);
        });
        String sheet = "xl/worksheets/sheet1.xml";

        for (String column : new String[] {"IW", "XFD", "ZZZZZ", "ZZZZZZZZZZZZZZZ"}) {
            refused("too-many-columns", changed(workbook, sheet, "r=\"C2\"", "r=\"" + column + "2\""));
            refused("too-many-columns", changed(workbook, sheet, "r=\"C2\"", "r = '" + column + "2'"));
        }
        refused(
                "too-many-columns",
                changed(workbook, sheet, "</row></sheetData>", "<c/>".repeat(300) + "</row></sheetData>"));
        for (String row : new String[] {"1048577", "2147483647", "0", "-1", "99999999999", "x"}) {
            refused("malformed-xlsx", changed(workbook, sheet, "<row r=\"2\"", "<row r=\"" + row + "\""));
        }
    }

    @Test
    void macrosAreRefusedWhateverTheyAreCalled() throws IOException {
        byte[] workbook = workbook(Workbooks::headers);

        refused("macros", zip("xl/macrosheets/sheet1.xml", new byte[] {1}));
        refused(
                "macros",
                changed(
                        workbook,
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    }

    @Test
    void aGigabyteOfZerosIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabytes = 0; megabytes < 1024; megabytes++) {
                zip.write(zeros);
            }
        }

        refused("workbook-too-large", packed.toByteArray());
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsFetched() throws IOException {
        byte[] workbook = workbook(sheet -> {
            headers(sheet);
            row(sheet, 1, "A", 1);
        });
        byte[] hostile = changed(
                workbook,
                "xl/worksheets/sheet1.xml",
                "<worksheet ",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet ");

        refused("malformed-xlsx", hostile);
    }

    private void read(byte[] workbook) {
        new XlsxRows(HeardRows.COLUMNS, null).read(workbook, sink, SentTable.kept());
    }

    private void refused(String slug, byte[] body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.slug())
                        .isEqualTo(slug));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** An archive that lists one part again and again. */
    private static byte[] listing(int parts) throws IOException {
        byte[] once = zip("a", new byte[] {1});
        int list = 0;
        while (once[list] != 'P' || once[list + 1] != 'K' || once[list + 2] != 1) {
            list++;
        }
        int end = once.length - 22;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(once, 0, list);
        for (int part = 0; part < parts; part++) {
            bytes.write(once, list, end - list);
        }
        bytes.write(once, end, 22);
        return bytes.toByteArray();
    }
}
