package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;

/**
 * Reads a number as print has it: "166%", "gấp 2,3 lần", "gần 165 nghìn người", "USD 275 million". What it was rounded to
 * follows from its last digit and its scales; a whole number without a scale that is no percent is taken as exact. Where
 * words or signs say otherwise than the number it reads nothing, rather than a number that was not meant.
 */
public final class PrintedText {
    private static final Pattern VIETNAMESE = form("(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,18})(?:,([0-9]{1,6}))?");
    private static final Pattern ENGLISH = form("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(?:\\.([0-9]{1,6}))?");
    private static final int MOST_DIGITS = 18;

    /** Fractions such as ½, and powers of the number; the squares of square metres stand after a letter. */
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{No}\\p{Nl}&&[^²³]]|[^\\p{L}][²³]");

    private PrintedText() {}

    private static Pattern form(String number) {
        return Pattern.compile("(\\P{Nd}{0,40}?)(" + number + ")\\s?(\\P{Nd}{0,60})");
    }

    /** @param vietnamese whether the number has Vietnamese separators, as 2.039 and 2,3; else 2,039 and 2.3 */
    public static Optional<PrintedNumber> read(String text, boolean vietnamese) {
        String plain = normal(text);
        Matcher parts = (vietnamese ? VIETNAMESE : ENGLISH).matcher(plain);
        if (!parts.matches() || OTHER_DIGITS.matcher(plain).find()) {
            return Optional.empty();
        }
        PrintedWords before = new PrintedWords(parts.group(1));
        PrintedWords after = new PrintedWords(parts.group(4));
        return isPlain(before, after) ? number(parts, before, after) : Optional.empty();
    }

    /** One kind of space, and nothing that is not seen. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replace('％', '%')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the number is the value, up to the scales right after it. */
    private static boolean isPlain(PrintedWords before, PrintedWords after) {
        boolean inBrackets = before.endWith("(") && after.startWith(")");
        return !before.sayOtherwise()
                && !after.sayOtherwise()
                && !before.haveScale(0)
                && !after.haveScale(after.scales())
                && before.qualifiers().size() < 2
                && !inBrackets;
    }

    private static Optional<PrintedNumber> number(Matcher parts, PrintedWords before, PrintedWords after) {
        int scales = after.scales();
        int scale = after.power(scales);
        int decimals = parts.group(3) == null ? 0 : parts.group(3).length();
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(scale - decimals);
        BigDecimal value = new BigDecimal(parts.group(2).replaceAll("[^0-9]", "")).multiply(step);
        if (value.precision() - value.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean isExact = scales == 0 && decimals == 0 && !after.isShare(0);
        Qualifier word = before.qualifiers().stream().findFirst().orElse(null);
        return Optional.of(new PrintedNumber(plain(value), isExact ? null : plain(step), word));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
