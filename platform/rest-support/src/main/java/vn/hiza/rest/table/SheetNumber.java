package vn.hiza.rest.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sheet stores of numbers and how it shows them. */
final class SheetNumber {
    /** A sheet's numbers are doubles, of which fifteen digits are the user's and the rest the machine's. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DAY = Pattern.compile("[dDyY]");

    private SheetNumber() {}

    static boolean isNumber(String raw) {
        return NUMBER.matcher(raw).matches();
    }

    static BigDecimal exactly(String raw) {
        return new BigDecimal(raw).round(DIGITS);
    }

    /** A format with a day or a year in it, outside of quoted words and colours. */
    static boolean showsDay(@Nullable String format) {
        return format != null
                && DAY.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
