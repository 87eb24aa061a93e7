package vn.hiza.stack.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The board's answer as a table: in one language with the figures' names, or in both beside each other. */
public final class BoardTable {
    private static final String GAP = "  ";

    private BoardTable() {}

    /**
     * @param language {@code vi} or {@code en}; null for both
     */
    public static String of(JsonNode board, @Nullable String language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(language));
        for (JsonNode indicator : board.path("indicators")) {
            String code = indicator.path("code").asText();
            rows.add(
                    language == null
                            ? List.of(code, Sentence.of(indicator, "vi"), Sentence.of(indicator, "en"))
                            : List.of(
                                    indicator.path("name").path(language).asText(code),
                                    Sentence.of(indicator, language),
                                    code));
        }
        return title(board, language) + "\n\n" + lines(rows);
    }

    private static List<String> heads(@Nullable String language) {
        if (language == null) {
            return List.of("", "Tiếng Việt", "English");
        }
        return language.equals("vi") ? List.of("Chỉ tiêu", "Số liệu", "Mã") : List.of("Indicator", "Figure", "Code");
    }

    private static String title(JsonNode board, @Nullable String language) {
        LocalDate day = LocalDate.parse(board.path("asOf").asText());
        String vi = "Số liệu của Ban Quản lý đến ngày " + day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        String en =
                "The Board's figures as of " + day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
        if (language == null) {
            return vi + " · " + en;
        }
        return language.equals("vi") ? vi : en;
    }

    private static String lines(List<List<String>> rows) {
        int[] widths = new int[3];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            table.append(line(rows.get(row), widths)).append('\n');
            if (row == 0) {
                table.append("─".repeat(widths[0] + widths[1] + widths[2] + 2 * GAP.length()))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - width(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** Letters as seen: an accent that is a character of its own takes no room. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .count();
    }
}
