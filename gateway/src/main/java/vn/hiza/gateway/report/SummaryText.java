package vn.hiza.gateway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.indicator.Words;

/** The summary in sentences, written from the figures by the templates of the wording. */
final class SummaryText {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^]]*)]");
    private static final Pattern FIGURE = Pattern.compile("\\{([a-z0-9.-]+)(?:/([a-z]+))?}");

    private final Phrases words;
    private final Map<String, Board.Entry> figures = new LinkedHashMap<>();

    SummaryText(Phrases words, List<ReportFigure> figures) {
        this.words = words;
        figures.forEach(figure -> this.figures.put(figure.entry().code(), figure.entry()));
    }

    /** Sentences whose figures are all there, then the names of those without a report. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        for (String template : words.summary()) {
            String text = withOptional(template);
            String filled = filled(text);
            if (filled != null) {
                sentences.add(filled);
            } else {
                missing.addAll(withoutValue(text));
            }
        }
        if (!missing.isEmpty()) {
            sentences.add(words.say("no-report-on", "names", String.join("; ", missing)));
        }
        return sentences;
    }

    private String withOptional(String template) {
        return OPTIONAL.matcher(template).replaceAll(part -> {
            String filled = filled(part.group(1));
            return Matcher.quoteReplacement(filled == null ? "" : filled);
        });
    }

    /** Null when one of the figures says nothing. */
    private @Nullable String filled(String text) {
        Matcher figure = FIGURE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (figure.find()) {
            String said = said(figure.group(1), figure.group(2));
            if (said == null) {
                return null;
            }
            figure.appendReplacement(filled, Matcher.quoteReplacement(said));
        }
        return figure.appendTail(filled).toString();
    }

    private Set<String> withoutValue(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (Matcher figure = FIGURE.matcher(text); figure.find(); ) {
            Board.Entry entry = known(figure.group(1));
            if (entry.value() == null) {
                names.add(words.of(entry.name()));
            }
        }
        return names;
    }

    private @Nullable String said(String code, @Nullable String what) {
        Board.Entry entry = known(code);
        if (entry.value() == null) {
            return null;
        }
        Words said = what == null ? entry.display() : said(entry, what);
        return said == null ? null : words.of(said);
    }

    private static @Nullable Words said(Board.Entry entry, String what) {
        return switch (what) {
            case "target" -> entry.target() == null ? null : entry.target().text();
            case "previous" ->
                entry.previous() == null ? null : entry.previous().display();
            case "share" -> entry.share() == null ? null : entry.share().display();
            default -> throw new IllegalStateException("the summary asks for what no figure has: " + what);
        };
    }

    private Board.Entry known(String code) {
        Board.Entry entry = figures.get(code);
        if (entry == null) {
            throw new IllegalStateException("the summary names a figure that the board lacks: " + code);
        }
        return entry;
    }
}
