package vn.hiza.gateway.wording;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.display.WordsFile;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** The texts of {@code words.yaml}, both languages at once; {@code {0}} and those after it stand for what differs. */
public final class FigureWords {
    private static final Map<String, Words> TEXTS = WordsFile.texts(FigureWords.class);

    private FigureWords() {}

    public static Words of(String key, Object... with) {
        Words text = Objects.requireNonNull(TEXTS.get(key), () -> "words.yaml lacks " + key);
        String vi = text.vi();
        String en = text.en();
        for (int place = 0; place < with.length; place++) {
            String blank = "{" + place + "}";
            vi = vi.replace(blank, with[place] instanceof Words each ? each.vi() : String.valueOf(with[place]));
            en = en.replace(blank, with[place] instanceof Words each ? each.en() : String.valueOf(with[place]));
        }
        return new Words(vi, en);
    }

    /** Every text by its key. */
    public static Map<String, Words> all() {
        return TEXTS;
    }

    public static Words rounding(Rounding rule) {
        return of("rounding." + rule.name());
    }

    /** The arithmetic of a figure whose amounts convert in one way or the other. */
    public static Words formula(Indicator indicator, FxPolicy fx) {
        boolean each = indicator.kind() == Kind.TOTAL_IN_USD && fx == FxPolicy.AT_DECISION;
        return each ? of("formula.at-decision") : indicator.formula();
    }

    /**
     * Of what figures are: the whole Board, or a zone by its name.
     *
     * @param names of the zones by their codes; one that is not there goes by its code
     */
    public static Words scope(@Nullable String zone, Map<String, Words> names) {
        return zone == null ? of("scope.board") : names.getOrDefault(zone, new Words(zone, zone));
    }
}
