package vn.hiza.gateway.display;

import java.math.BigDecimal;
import vn.hiza.gateway.indicator.Words;

/** Numbers with the separators of each language: 2.039 and 2,3 in Vietnamese, 2,039 and 2.3 in English. */
public final class Numerals {
    private Numerals() {}

    public static Words of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point + 1);
        String sign = number.signum() < 0 ? "-" : "";
        return new Words(
                sign + grouped(whole, '.') + (point < 0 ? "" : ',' + fraction),
                sign + grouped(whole, ',') + (point < 0 ? "" : '.' + fraction));
    }

    /** All its digits, and no decimals that say nothing. */
    public static Words exactly(BigDecimal number) {
        return of(plain(number));
    }

    /** The number without decimals that say nothing, and never in powers of ten. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            grouped.insert(place, separator);
        }
        return grouped.toString();
    }
}
