package vn.hiza.gateway.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; a word that is longer than a line is broken where the line ends. */
final class TextLines {
    private TextLines() {}

    static List<String> of(String text, int letters) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > letters) {
            int space = rest.lastIndexOf(' ', letters);
            int end = space > 0 ? space : letters;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
