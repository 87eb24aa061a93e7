package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;

/**
 * Reads a number as print has it: "166%", "gấp 2,3 lần", "gần 165 nghìn người", "USD 275 million". What it was rounded to
 * follows from its last digit and its scale; a whole number without a scale that is no percent is taken as exact.
 */
public final class PrintedText {
    private static final Pattern VIETNAMESE = form("(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,18})(?:,([0-9]{1,6}))?");
    private static final Pattern ENGLISH = form("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(?:\\.([0-9]{1,6}))?");
    private static final Map<String, Integer> SCALES =
            Map.of("nghìn", 3, "ngàn", 3, "thousand", 3, "triệu", 6, "million", 6, "tỷ", 9, "tỉ", 9, "billion", 9);

    private PrintedText() {}

    private static Pattern form(String number) {
        return Pattern.compile("(\\P{Nd}{0,40}?)(" + number + ")\\s?(\\P{Nd}{0,60})");
    }

    /** @param vietnamese whether the number has Vietnamese separators, as 2.039 and 2,3; else 2,039 and 2.3 */
    public static Optional<PrintedNumber> read(String text, boolean vietnamese) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        Matcher parts = (vietnamese ? VIETNAMESE : ENGLISH).matcher(plain);
        if (!parts.matches() || parts.group(1).endsWith("-")) {
            return Optional.empty();
        }
        String after = parts.group(4);
        int scale = SCALES.getOrDefault(after.split("\\P{L}", 2)[0], 0);
        int decimals = parts.group(3) == null ? 0 : parts.group(3).length();
        String digits = parts.group(2).replaceAll("[^0-9]", "");
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(scale - decimals);
        boolean isExact = scale == 0 && decimals == 0 && !after.startsWith("%") && !isRatio(after);
        return Optional.of(new PrintedNumber(
                plain(new BigDecimal(digits).multiply(step)), isExact ? null : plain(step), word(parts.group(1))));
    }

    private static boolean isRatio(String after) {
        return after.startsWith("lần") || after.startsWith("times");
    }

    private static @Nullable Qualifier word(String before) {
        if (before.startsWith("gần") || before.startsWith("nearly")) {
            return Qualifier.NEARLY;
        }
        return before.startsWith("khoảng") || before.startsWith("about") ? Qualifier.ABOUT : null;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
