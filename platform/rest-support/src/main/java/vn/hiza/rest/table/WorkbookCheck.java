package vn.hiza.rest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Looks a workbook over before it is opened: a workbook is a compressed archive, and may hold more than a table. */
final class WorkbookCheck {
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    static final long MOST_TEXTS = 24L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_TYPES = 1024 * 1024;
    private static final String CONTENT_TYPES = "[content_types].xml";

    private WorkbookCheck() {}

    /** @throws BusinessException for what is no workbook, holds macros, or would unpack to more than a service can hold */
    static void refuseUnsafe(byte[] body) {
        byte[] start = Arrays.copyOf(body, 8);
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw malformed("It is an old (.xls) or encrypted workbook; save it as .xlsx without a password.");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(start)) {
            throw malformed("It is no .xlsx workbook; send a table of text as text/csv.");
        }
        if (listed(body) > MOST_PARTS) {
            throw tooLarge("has more than " + MOST_PARTS + " parts, which no table needs; save it anew as .xlsx,");
        }
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                .get()) {
            long unpacked = 0;
            for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
                    throw macros();
                }
                long most = name.endsWith("sharedstrings.xml") ? MOST_TEXTS : MOST_UNPACKED - unpacked;
                try (InputStream part = parts.getInputStream(entry)) {
                    unpacked += PartCheck.size(entry, part, most);
                }
                if (name.equals(CONTENT_TYPES)) {
                    refuseMacroTypes(parts, entry);
                }
            }
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // an archive that its reader stumbles over is its sender's, whichever way it stumbles
            throw damaged();
        }
    }

    /** How many parts the archive lists: its reader would make an object of each, before it can be asked how many there are. */
    private static int listed(byte[] body) {
        int listed = 0;
        for (int at = 0; at + 3 < body.length; at++) {
            if (body[at] == 'P' && body[at + 1] == 'K' && body[at + 2] == 1 && body[at + 3] == 2) {
                listed++;
            }
        }
        return listed;
    }

    /** Only once its size is known to be bearable. */
    private static void refuseMacroTypes(ZipFile parts, ZipArchiveEntry entry) throws IOException {
        try (InputStream part = parts.getInputStream(entry)) {
            String text = new String(part.readNBytes(MOST_TYPES), StandardCharsets.ISO_8859_1);
            if (text.replace("\0", "").toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw macros();
            }
        }
    }

    private static BusinessException macros() {
        return new BusinessException(
                Category.MALFORMED, "macros", "The workbook holds macros; save it as .xlsx without them.");
    }

    /** The refusal of what would take too much memory. */
    static BusinessException tooLong() {
        return tooLarge("unpacks to more than is read here; send fewer rows,");
    }

    /** The refusal of what is not what its sender packed. */
    static BusinessException damaged() {
        return malformed("The workbook is cut off or damaged; send all of it again.");
    }

    private static BusinessException tooLarge(String why) {
        return new BusinessException(
                Category.TOO_LARGE, "workbook-too-large", "The workbook " + why + " or send the table as text/csv.");
    }

    static BusinessException malformed(String detail) {
        return new BusinessException(Category.MALFORMED, "malformed-xlsx", detail);
    }
}
