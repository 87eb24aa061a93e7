package vn.hiza.seeds.generator;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.hiza.contracts.TaxCode;

/** Draws tax codes, no two alike, that check but lie far above those in use, so that they are nobody's. */
final class TaxCodes {
    private static final String ABOVE_THOSE_IN_USE = "019";

    private final Set<String> given = new HashSet<>();
    private final Dice dice;

    TaxCodes(Dice dice) {
        this.dice = dice;
    }

    String next() {
        while (true) {
            String nine = ABOVE_THOSE_IN_USE + String.format(Locale.ROOT, "%06d", dice.between(1, 999_999));
            int check = TaxCode.checkDigit(nine);
            if (check >= 0 && given.add(nine)) {
                return nine + check;
            }
        }
    }

    String nextBranch() {
        return next() + String.format(Locale.ROOT, "-%03d", dice.between(1, 4));
    }
}
