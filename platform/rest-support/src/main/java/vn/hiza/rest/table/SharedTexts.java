package vn.hiza.rest.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share. */
final class SharedTexts {
    /** What an object takes beside its characters. */
    private static final int EACH = 16;

    private final List<String> texts = new ArrayList<>();

    /** Of a workbook that keeps every text in its cell. */
    SharedTexts() {}

    SharedTexts(PartXml xml) {
        long size = 0;
        while (xml.next()) {
            if (xml.starts("si")) {
                String text = xml.runs("si");
                size += EACH + text.length();
                if (size > WorkbookCheck.MOST_TEXTS) {
                    throw WorkbookCheck.tooLong();
                }
                texts.add(text);
            }
        }
    }

    /** Null where there are fewer. */
    @Nullable
    String at(int index) {
        return index < texts.size() ? texts.get(index) : null;
    }
}
