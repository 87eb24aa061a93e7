package vn.hiza.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of the columns that {@link HeardRows} hears of, sound ones and others. */
final class Workbooks {
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private Workbooks() {}

    static void headers(Worksheet sheet) {
        sheet.value(0, 0, "Mã số thuế");
        sheet.value(0, 1, "Ngày");
        sheet.value(0, 2, "Số người");
    }

    static void row(Worksheet sheet, int row, String enterprise, Number people) {
        sheet.value(row, 0, enterprise);
        sheet.value(row, 1, "2021-11-15");
        sheet.value(row, 2, people);
    }

    static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Counts"));
        }
        return bytes.toByteArray();
    }

    /** The workbook with other words in one of its parts. */
    static byte[] changed(byte[] workbook, String part, String from, String to) throws IOException {
        return changed(workbook, part, old -> {
            String text = new String(old, StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The workbook with one of its parts changed, packed soundly. */
    static byte[] changed(byte[] workbook, String part, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile old = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(old.getEntries())) {
                byte[] content = old.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? change.apply(content) : content);
            }
        }
        return bytes.toByteArray();
    }
}
