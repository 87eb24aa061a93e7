package vn.hiza.rest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.hiza.facts.BusinessException;

/** Unpacks a part of a workbook to nowhere, to know that it is the part that was packed, and bearable. */
final class PartCheck {
    private static final int AT_A_TIME = 64 * 1024;

    private PartCheck() {}

    /**
     * @param most how many bytes it may unpack to
     * @return to how many it does
     * @throws BusinessException when it is not what its sender packed, or longer, or declares a document type
     */
    static long size(ZipArchiveEntry entry, InputStream part, long most) throws IOException {
        byte[] away = new byte[AT_A_TIME];
        CRC32 sum = new CRC32();
        int some = part.readNBytes(away, 0, away.length);
        refuseDocumentType(away, some);
        long size = 0;
        while (some > 0) {
            size += some;
            if (size > most) {
                throw WorkbookCheck.tooLong();
            }
            sum.update(away, 0, some);
            some = part.readNBytes(away, 0, away.length);
        }
        if (size != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw WorkbookCheck.damaged();
        }
        return size;
    }

    /** No workbook has one; a reader would pass over it, but who writes one wants something fetched. */
    private static void refuseDocumentType(byte[] beginning, int length) {
        String text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE")) {
            throw WorkbookCheck.malformed(
                    "A part of the workbook declares a document type; no spreadsheet writes that.");
        }
    }
}
