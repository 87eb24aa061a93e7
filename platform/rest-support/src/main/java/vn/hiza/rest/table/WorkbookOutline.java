package vn.hiza.rest.table;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;

/**
 * What a workbook says of its first sheet.
 *
 * @param sheet the part that holds it
 * @param first the day whose number is 0
 * @param styles the part that says how numbers are shown; null where all are shown as they are
 * @param texts the part that holds the texts that cells share; null where none do
 */
record WorkbookOutline(
        String sheet,
        LocalDate first,
        @Nullable String styles,
        @Nullable String texts) {
    private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);

    /** @throws BusinessException when the workbook names no sheet that it holds */
    static WorkbookOutline of(WorkbookParts parts) throws IOException {
        String workbook = parts.relations("").ofType("officeDocument");
        if (workbook == null) {
            throw WorkbookCheck.malformed(
                    "The part _rels/.rels does not name the workbook; save it again as .xlsx and send that.");
        }
        WorkbookParts.Relations relations = parts.relations(workbook);
        LocalDate first = OF_1900;
        String sheet = null;
        boolean sheets = false;
        PartXml xml = parts.xml(workbook);
        while (xml.next()) {
            if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904"))) {
                first = OF_1904;
            } else if (xml.starts("sheet") && !sheets) {
                sheets = true;
                sheet = relations.byId().get(xml.attribute("id"));
            }
        }
        if (sheet == null) {
            throw WorkbookCheck.malformed("The part " + workbook + " names no first sheet that the workbook holds;"
                    + " save it again as .xlsx and send that.");
        }
        return new WorkbookOutline(sheet, first, relations.ofType("styles"), relations.ofType("sharedStrings"));
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }
}
