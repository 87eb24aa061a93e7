package vn.hiza.health.dhis2.datavalue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which line of a long table each value stands; nothing is kept of values that stand in none. */
final class RowLines {
    private int[] lines = new int[0];
    private int known;

    void add(List<@Nullable Integer> more) {
        if (!more.isEmpty() && more.get(0) == null) {
            return;
        }
        if (known + more.size() > lines.length) {
            lines = Arrays.copyOf(lines, Math.max(2 * lines.length, known + more.size()));
        }
        for (Integer line : more) {
            lines[known++] = line == null ? 0 : line;
        }
    }

    @Nullable
    Integer of(int index) {
        return index < known ? lines[index] : null;
    }
}
