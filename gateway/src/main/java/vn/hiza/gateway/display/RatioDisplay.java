package vn.hiza.gateway.display;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.TargetRule.Wording;
import vn.hiza.gateway.indicator.Words;

/** Attainments, shares and comparisons in words: "92%", "đạt 110% chỉ tiêu", "chiếm 88%", "gấp 2,3 lần", "mục tiêu 3–5". */
public final class RatioDisplay {
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    /** How the number of times is rounded. */
    public static final Rounding TIMES = Rounding.HALF_UP;

    private RatioDisplay() {}

    /** Whole percent, the same in both languages up to a thousand. */
    public static String percent(BigDecimal ratio, Rounding rounding) {
        return wholePercent(ratio, rounding).toPlainString() + "%";
    }

    /** The number before the percent sign. */
    public static BigDecimal wholePercent(BigDecimal ratio, Rounding rounding) {
        return rounding.inSteps(ratio, PERCENT);
    }

    public static Words attainment(String percent, Wording target) {
        return new Words(
                "đạt " + percent + " " + target.words().vi(),
                percent + " of " + target.words().en());
    }

    /** A whole percent in the words of a rule, where they say {@code {percent}}. */
    public static Words percentIn(Words words, BigDecimal ratio, Rounding rounding) {
        String percent = percent(ratio, rounding);
        return new Words(words.vi().replace("{percent}", percent), words.en().replace("{percent}", percent));
    }

    /** How many times the previous figure; "gấp" says growth, so a fall is worded "bằng". Null for what rounds to no times. */
    public static @Nullable Words times(BigDecimal ratio) {
        BigDecimal shown = TIMES.inSteps(ratio, TENTH).multiply(TENTH);
        if (shown.signum() == 0) {
            return null;
        }
        Words number = Numerals.of(shown);
        String verb = shown.compareTo(BigDecimal.ONE) > 0 ? "gấp " : "bằng ";
        return new Words(verb + number.vi() + " lần", number.en() + " times");
    }

    /** A wanted range without words, as "3–5" or "160000–170000": separators of one language would mislead in the other. */
    public static String range(BigDecimal min, BigDecimal max) {
        return Numerals.plain(min).toPlainString() + "–" + Numerals.plain(max).toPlainString();
    }

    public static Words rangeTarget(BigDecimal min, BigDecimal max) {
        Words from = Numerals.exactly(min);
        Words to = Numerals.exactly(max);
        return new Words("mục tiêu " + from.vi() + "–" + to.vi(), "target " + from.en() + "–" + to.en());
    }
}
