package vn.hiza.rest.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/**
 * Looks over where the cells of a sheet lie. A reader makes room for all cells up to the last one addressed, so that one far
 * cell in a workbook of a kilobyte would take all of the memory.
 */
final class SheetCheck {
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LETTERS = 26;
    private static final XMLInputFactory FACTORY = factory();

    private SheetCheck() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Refuses a part of a workbook that is a sheet with cells no table here has; passes over what is no sheet. */
    static void refuseFarCells(InputStream part) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            boolean sheet = false;
            long rows = 0;
            long cells = 0;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (!sheet && !name.equals("worksheet")) {
                    return;
                }
                sheet = true;
                if (name.equals("row")) {
                    rows = row(xml.getAttributeValue(null, "r"), rows + 1);
                    cells = 0;
                } else if (name.equals("c")) {
                    cells = column(xml.getAttributeValue(null, "r"), cells + 1);
                }
            }
        } catch (XMLStreamException broken) {
            // what cannot be read is refused by the reader, if it is needed at all
        }
    }

    private static long row(@Nullable String address, long otherwise) {
        long row = address == null ? otherwise : number(address);
        if (row < 1 || row > MOST_ROWS) {
            throw WorkbookCheck.malformed("A row of the sheet has no number that a spreadsheet gives to one.");
        }
        return row;
    }

    private static long number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 0;
    }

    private static long column(@Nullable String address, long otherwise) {
        long column = address == null ? otherwise : letters(address);
        if (column > MOST_COLUMNS) {
            throw new BusinessException(
                    Category.MALFORMED,
                    "too-many-columns",
                    "The sheet has cells beyond its column " + MOST_COLUMNS + "; delete them, the table needs a few.");
        }
        return column;
    }

    private static long letters(String address) {
        long column = 0;
        for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
            char letter = Character.toUpperCase(address.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return column;
    }
}
