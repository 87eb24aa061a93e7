package vn.hiza.rest.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * A table that we write, for a spreadsheet to open.
 *
 * @param sheet what the one sheet of a workbook is called
 * @param wholes the columns whose whole numbers a workbook keeps as numbers
 * @param decimals the columns whose numbers it keeps as numbers, decimals and all
 */
record WrittenTable(
        String sheet, List<String> headers, List<List<String>> lines, Set<Integer> wholes, Set<Integer> decimals) {
    byte[] as(TableFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LineWriter writer = file.lines(bytes, sheet, headers, wholes, decimals)) {
            for (List<String> line : lines) {
                writer.line(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
