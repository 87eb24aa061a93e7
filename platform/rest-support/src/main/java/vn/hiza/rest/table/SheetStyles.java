package vn.hiza.rest.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which styles of a workbook show a number as a day. */
final class SheetStyles {
    /** The formats that every spreadsheet knows without being told, of those that show a day or a year. */
    private static final Set<String> DAYS = Set.of("14", "15", "16", "17", "22");

    private final BitSet days = new BitSet();

    /** Of a workbook that says nothing of styles. */
    SheetStyles() {}

    SheetStyles(PartXml xml) {
        Map<String, Boolean> formats = new HashMap<>();
        boolean ofCells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts("cellXfs");
            } else if (xml.starts("numFmt")) {
                formats.put(xml.attribute("numFmtId"), SheetNumber.showsDay(xml.attribute("formatCode")));
            } else if (ofCells && xml.starts("xf")) {
                String format = xml.attribute("numFmtId");
                days.set(style++, format != null && formats.getOrDefault(format, DAYS.contains(format)));
            }
        }
    }

    boolean showsDay(int style) {
        return days.get(style);
    }
}
