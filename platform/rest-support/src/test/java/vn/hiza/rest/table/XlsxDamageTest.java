package vn.hiza.rest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.hiza.rest.table.Workbooks.SHEET;
import static vn.hiza.rest.table.Workbooks.changed;
import static vn.hiza.rest.table.Workbooks.headers;
import static vn.hiza.rest.table.Workbooks.row;
import static vn.hiza.rest.table.Workbooks.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** A workbook that arrives as it was not sent is refused, whatever is left of it. */
class XlsxDamageTest {
    private static final List<String> PARTS = List.of(
            SHEET,
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "[Content_Types].xml");
    private static final int MUTATIONS = 60;
    private static final int ROWS = 100;

    @Test
    void aBitThatTurnedInThePackedSheetNeverBecomesAnotherNumber() throws IOException {
        // Given: a workbook of which one bit is turned so that it unpacks to as many bytes as before
        byte[] sound = filled();
        int list = lastIndexOf(sound, "PK\1\2", lastIndexOf(sound, "PK\5\6", sound.length));
        int from = indexOf(sound, SHEET) + SHEET.length();
        int turned = 0;

        for (int at = from + 150; at < list && turned < 20; at++) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 1;
            if (unpacksAsLong(sound, damaged, from)) {
                // Then
                assertThat(refusal(damaged)).as("bit at " + at).isEqualTo("malformed-xlsx");
                turned++;
            }
        }
        assertThat(turned).isEqualTo(20);
    }

    @Test
    void whatIsCutOffIsRefusedByTheNameOfThePart() throws IOException {
        byte[] sound = filled();

        for (String part : PARTS.subList(0, 5)) {
            byte[] cut = changed(sound, part, content -> Arrays.copyOf(content, content.length * 3 / 4));
            assertThatCode(() -> read(cut))
                    .as(part)
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.slug())
                            .isEqualTo("malformed-xlsx"))
                    .hasMessageContaining(part + " of the workbook is cut off");
        }
    }

    @Test
    void whateverIsChangedInAPartItIsReadOrRefusedAsItsSendersFault() throws IOException {
        byte[] sound = filled();
        Random chance = new Random(20211115);
        int refused = 0;

        for (String part : PARTS) {
            for (int mutation = 0; mutation < MUTATIONS; mutation++) {
                byte[] mutant = changed(sound, part, content -> Mutation.of(content, chance));
                refused += refusal(mutant) == null ? 0 : 1;
            }
        }

        assertThat(refused).isGreaterThan(PARTS.size() * MUTATIONS / 4);
    }

    /** What it is refused for; null when it is read. */
    private static String refusal(byte[] workbook) {
        try {
            read(workbook);
            return null;
        } catch (BusinessException refusal) {
            assertThat(refusal.category()).isIn(Category.MALFORMED, Category.TOO_LARGE);
            return refusal.slug();
        }
    }

    private static void read(byte[] workbook) {
        new XlsxRows(HeardRows.COLUMNS, "vi").read(workbook, new HeardRows(), SentTable.kept());
    }

    private static byte[] filled() throws IOException {
        return workbook(sheet -> {
            headers(sheet);
            for (int line = 1; line <= ROWS; line++) {
                row(sheet, line, "01001" + (10_000 + line * 37), 100 + line * 13 % 97);
            }
        });
    }

    private static boolean unpacksAsLong(byte[] sound, byte[] damaged, int from) {
        return unpacked(sound, from) == unpacked(damaged, from);
    }

    /** How many bytes the stream that begins there unpacks to; -1 for none that can be unpacked. */
    private static int unpacked(byte[] archive, int from) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, from, archive.length - from);
            byte[] away = new byte[1024 * 1024];
            int size = inflater.inflate(away);
            return inflater.finished() ? size : -1;
        } catch (DataFormatException broken) {
            return -1;
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(byte[] archive, String name) {
        return latin(archive).indexOf(name);
    }

    private static int lastIndexOf(byte[] archive, String name, int before) {
        return latin(archive).lastIndexOf(name, before);
    }

    private static String latin(byte[] archive) {
        return new String(archive, StandardCharsets.ISO_8859_1);
    }
}
