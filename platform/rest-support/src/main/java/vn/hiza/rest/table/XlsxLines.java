package vn.hiza.rest.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet. Lines leave the memory some hundred at a time. */
final class XlsxLines implements LineWriter {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    /** What a sheet's numbers keep exactly. */
    private static final int MOST_DIGITS = 15;

    private static final int AT_A_TIME = 500;

    private final Workbook workbook;
    private final Worksheet page;
    private final Set<Integer> wholes;
    private final Set<Integer> decimals;
    private int row;

    /**
     * @param wholes the columns whose whole numbers stay numbers
     * @param decimals the columns whose numbers do, written with a decimal point
     */
    XlsxLines(OutputStream out, String sheet, List<String> headers, Set<Integer> wholes, Set<Integer> decimals)
            throws IOException {
        this.workbook = new Workbook(out, "hiza", "1.0");
        this.page = workbook.newWorksheet(sheet);
        this.wholes = wholes;
        this.decimals = decimals;
        page.freezePane(0, 1);
        line(headers);
        page.range(0, 0, 0, Math.max(0, headers.size() - 1)).style().bold().set();
    }

    @Override
    public void line(List<String> cells) throws IOException {
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            if (row > 0 && wholes.contains(place) && PLAIN_NUMBER.matcher(cell).matches()) {
                page.value(row, place, Long.parseLong(cell));
            } else if (row > 0 && decimals.contains(place) && keepsExactly(cell)) {
                page.value(row, place, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                // in its own place: a workbook keeps the texts that cells share until its end
                page.inlineString(row, place, cell);
            }
        }
        row++;
        if (row % AT_A_TIME == 0) {
            page.flush();
        }
    }

    private static boolean keepsExactly(String cell) {
        return DECIMAL.matcher(cell).matches()
                && new BigDecimal(cell).stripTrailingZeros().precision() <= MOST_DIGITS;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
