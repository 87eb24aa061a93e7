package vn.hiza.rest.batch;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

    private final MediaType type;
    private final @Nullable String locale;

    /** @param locale {@code vi}, {@code en} or null, the declared way of writing numbers and days in a table */
    RowFormat(MediaType named, @Nullable String locale) {
        this.type = KNOWN.stream().filter(named::isCompatible).findFirst().orElse(MediaType.APPLICATION_JSON_TYPE);
        this.locale = locale;
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
