package vn.hiza.bench.suite;

import java.util.ArrayList;
import java.util.List;
import vn.hiza.contracts.TaxCode;

/** Tax codes that check and that nobody holds: all begin with 09. */
final class TaxCodes {
    private TaxCodes() {}

    static List<String> first(int count) {
        List<String> codes = new ArrayList<>(count);
        for (int number = 1; codes.size() < count; number++) {
            String nine = String.format("09%07d", number);
            int check = TaxCode.checkDigit(nine);
            if (check >= 0) {
                codes.add(nine + check);
            }
        }
        return codes;
    }
}
