package vn.hiza.gateway.report;

import java.util.List;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.report.ReportWords.Wording;
import vn.hiza.gateway.wording.FigureWords;

/** The report's wording in one language, with what is said of figures on pages too. */
public final class Phrases {
    private final Wording file;
    private final Language language;

    Phrases(Wording file, Language language) {
        this.file = file;
        this.language = language;
    }

    /**
     * A phrase with its blanks filled in.
     *
     * @param blanks name and text by turns
     */
    public String say(String phrase, String... blanks) {
        String text = language.of(known(phrase));
        for (int place = 0; place < blanks.length; place += 2) {
            text = text.replace('{' + blanks[place] + '}', blanks[place + 1]);
        }
        return text;
    }

    public String of(Words words) {
        return language.of(words);
    }

    public Language language() {
        return language;
    }

    List<String> summary() {
        return file.summary().stream().map(language::of).toList();
    }

    private Words known(String phrase) {
        Words words = file.phrases().get(phrase);
        return words == null ? FigureWords.of(phrase) : words;
    }
}
