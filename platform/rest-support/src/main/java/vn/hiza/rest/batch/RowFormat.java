package vn.hiza.rest.batch;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.row.JsonRows;
import vn.hiza.rest.row.RowSink;
import vn.hiza.rest.strict.BrokenBody;
import vn.hiza.rest.strict.HttpStrictness;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.SentTable;
import vn.hiza.rest.table.XlsxRows;

/** What a batch is written in; JSON where its sender named nothing that is known. */
public final class RowFormat {
    /** The formats of batches and of their answers, the one first that nobody has to ask for. */
    public static final List<MediaType> KNOWN =
            List.of(MediaType.APPLICATION_JSON_TYPE, CsvRows.MEDIA_TYPE, XlsxRows.MEDIA_TYPE);

    private static final Set<String> UTF_8_OR_NOT_SAID = Set.of("utf-8", "utf8", "us-ascii", "iso-8859-1");

    private final MediaType type;
    private final @Nullable String locale;

    /** @param locale {@code vi}, {@code en} or null, the declared way of writing numbers and days in a table */
    RowFormat(MediaType named, @Nullable String locale) {
        this.type = KNOWN.stream().filter(named::isCompatible).findFirst().orElse(MediaType.APPLICATION_JSON_TYPE);
        this.locale = locale;
        if (type.equals(CsvRows.MEDIA_TYPE)) {
            refuseOtherThanUtf8(named.getParameters().get(MediaType.CHARSET_PARAMETER));
        }
    }

    /**
     * Text in another charset may be readable as UTF-8 and say something else. ISO-8859-1 counts as not said: many clients
     * name it of every text, whatever it is written in.
     */
    private static void refuseOtherThanUtf8(@Nullable String charset) {
        if (charset != null && !UTF_8_OR_NOT_SAID.contains(charset.toLowerCase(Locale.ROOT))) {
            throw new BusinessException(
                    Category.MALFORMED,
                    "unknown-charset",
                    "A table of text is read as UTF-8; save it as \"CSV UTF-8\" and send it as text/csv;"
                            + " charset=UTF-8.");
        }
    }

    boolean isJson() {
        return type.equals(MediaType.APPLICATION_JSON_TYPE);
    }

    RowPlaces places() {
        return isJson() ? RowPlaces.INDEXES : RowPlaces.LINES;
    }

    void read(InputStream body, FactCollection<?> collection, RowSink rows, SentTable sent) {
        if (type.equals(CsvRows.MEDIA_TYPE)) {
            new CsvRows(collection.columns(), locale).read(body, rows, sent);
        } else if (type.equals(XlsxRows.MEDIA_TYPE)) {
            new XlsxRows(collection.columns(), locale).read(workbook(body), rows, sent);
        } else {
            JsonRows.read(body, rows);
        }
    }

    /** A workbook is read from its end, so it is in memory whole, and no longer than a request. */
    private static byte[] workbook(InputStream body) {
        try {
            byte[] whole = body.readNBytes((int) HttpStrictness.LARGEST_BODY + 1);
            if (whole.length > HttpStrictness.LARGEST_BODY) {
                throw new BusinessException(
                        Category.TOO_LARGE,
                        "workbook-too-large",
                        "A workbook has at most " + HttpStrictness.LARGEST_BODY
                                + " bytes; send fewer rows, or the table as text/csv.");
            }
            return whole;
        } catch (IOException broken) {
            throw BrokenBody.refusal();
        }
    }
}
