package vn.hiza.gateway.boardpage;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hiza.gateway.display.WordsFile;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.wording.FigureWords;

/** Everything the pages say beside the figures: {@code words.yaml}, and what is said of figures on paper too. */
@Singleton
public class PageWords {
    private final Map<String, Words> words = new HashMap<>(FigureWords.all());

    public PageWords() {
        words.putAll(WordsFile.texts(PageWords.class));
    }

    public Saying in(Language language) {
        return new Saying(language, this);
    }

    Words of(String key) {
        return Objects.requireNonNull(words.get(key), () -> "words.yaml lacks " + key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    Set<String> keys() {
        return words.keySet();
    }
}
