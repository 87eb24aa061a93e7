package vn.hiza.seeds.generator;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.hiza.contracts.TaxCode;

/** Draws tax codes, no two alike, that check but lie in a range of Hà Nội from which none has been issued to anyone. */
final class TaxCodes {
    private static final String UNISSUED = "019";

    private final Set<String> given = new HashSet<>();
    private final Dice dice;

    TaxCodes(Dice dice) {
        this.dice = dice;
    }

    String next() {
        while (true) {
            String nine = UNISSUED + String.format(Locale.ROOT, "%06d", dice.between(1, 999_999));
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
