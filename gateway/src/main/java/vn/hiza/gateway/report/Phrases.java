package vn.hiza.gateway.report;

import java.util.List;
import java.util.Set;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.report.ReportWords.Wording;

/** The report's wording in one language. */
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

    /** How a group of the catalogue is headed; a group without a heading goes by its code. */
    String group(String code) {
        Words heading = file.groups().get(code);
        return heading == null ? code : language.of(heading);
    }

    /** The groups in the order of the report. */
    Set<String> groups() {
        return file.groups().keySet();
    }

    List<String> summary() {
        return file.summary().stream().map(language::of).toList();
    }

    private Words known(String phrase) {
        Words words = file.phrases().get(phrase);
        if (words == null) {
            throw new IllegalStateException("the report has no phrase " + phrase);
        }
        return words;
    }
}
