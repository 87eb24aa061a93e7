package vn.hiza.gateway.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.hiza.gateway.display.WordsFile;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/** The wording of the report, from {@code words.yaml}. */
@Singleton
public class ReportWords {
    private final Wording file = WordsFile.read(Wording.class);

    /** The file as it is written down. */
    record Wording(Map<String, Words> phrases, List<Words> summary) {}

    public Phrases in(Language language) {
        return new Phrases(file, language);
    }
}
