package vn.hiza.endtoend;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes bodies that would take many times their bytes in memory if they were held as they are written.
 *
 * @param folder where they are put
 */
record HostileBody(Path folder) {
    /** A letter that makes a text take two bytes a character, and others. */
    private static final String LETTER = "Đ";

    /** One piece after the other, until there are so many characters. */
    Path repeated(long characters, String before, IntFunction<String> piece, String after) throws IOException {
        Path body = fresh();
        try (Writer into = Files.newBufferedWriter(body)) {
            into.write(before);
            int number = 0;
            for (long written = 0; written < characters; number++) {
                String next = piece.apply(number);
                into.write(next);
                written += next.length();
            }
            into.write(after);
        }
        return body;
    }

    /** An object of millions of members. */
    Path wide(long characters, String before, String after) throws IOException {
        return repeated(characters, before + "\"first\":1", i -> ",\"" + Integer.toString(i, 36) + "\":1", after);
    }

    /** A workbook whose archive lists nothing but empty parts. */
    Path workbookOfParts(int parts) throws IOException {
        Path body = fresh();
        try (ZipOutputStream archive = archive(body)) {
            archive.setMethod(ZipOutputStream.STORED);
            for (int part = 0; part < parts; part++) {
                ZipEntry entry = new ZipEntry(Integer.toString(part, 36));
                entry.setSize(0);
                entry.setCrc(new CRC32().getValue());
                archive.putNextEntry(entry);
            }
        }
        return body;
    }

    /** A workbook whose sheet unpacks to so many zeros. */
    Path workbookOfZeros(long zeros) throws IOException {
        Path body = fresh();
        byte[] block = new byte[1024 * 1024];
        try (ZipOutputStream archive = archive(body)) {
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (long written = 0; written < zeros; written += block.length) {
                archive.write(block);
            }
        }
        return body;
    }

    static String text(int length) {
        return LETTER + "a".repeat(length - 1);
    }

    private Path fresh() throws IOException {
        return Files.createTempFile(folder, "body", "");
    }

    private static ZipOutputStream archive(Path file) throws IOException {
        OutputStream into = new BufferedOutputStream(Files.newOutputStream(file));
        return new ZipOutputStream(into, StandardCharsets.UTF_8);
    }
}
