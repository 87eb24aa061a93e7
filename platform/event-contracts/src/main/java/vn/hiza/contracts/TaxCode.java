package vn.hiza.contracts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Vietnamese tax code (mã số thuế) by which every enterprise is known: ten digits with a check digit, thirteen for a
 * branch, or an individual's twelve-digit personal number (since 1 July 2025).
 */
public final class TaxCode {
    private static final Pattern TEN = Pattern.compile("[0-9]{10}");
    private static final Pattern BRANCH = Pattern.compile("[0-9]{10}-[0-9]{3}");
    private static final Pattern PERSONAL = Pattern.compile("0[0-9]{2}[0-3][0-9]{8}");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private TaxCode() {}

    /** What is wrong with a code and how to mend it; empty when it can have been issued. */
    public static Optional<String> fault(String code) {
        if (code.length() == 12 && PERSONAL.matcher(code).matches()) {
            int province = Integer.parseInt(code.substring(0, 3));
            return province >= 1 && province <= 96
                    ? Optional.empty()
                    : Optional.of("A personal number begins with a place of registration from 001 to 096.");
        }
        boolean branch = code.length() == 14 && BRANCH.matcher(code).matches();
        if (!branch && !TEN.matcher(code).matches()) {
            return Optional.of("A tax code has 10 digits, for a branch 10 digits, '-' and 3 digits.");
        }
        if (branch && code.endsWith("-000")) {
            return Optional.of("Branches are numbered from 001 to 999.");
        }
        if (code.startsWith("0000000", 2)) {
            return Optional.of("Digits 3 to 9 cannot all be zero.");
        }
        return checkDigit(code) == code.charAt(9) - '0'
                ? Optional.empty()
                : Optional.of("The tenth digit does not check; look for a typing error.");
    }

    /** The tenth digit that the first nine demand; -1 when no code with these nine can be issued. */
    public static int checkDigit(String firstNine) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (firstNine.charAt(i) - '0');
        }
        int rest = sum % 11;
        return rest == 0 ? -1 : 10 - rest;
    }
}
