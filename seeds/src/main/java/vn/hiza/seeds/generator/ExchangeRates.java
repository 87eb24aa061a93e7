package vn.hiza.seeds.generator;

import java.util.List;
import java.util.stream.Stream;

/** Dong per dollar. The last central rate before either 26 November is the one the published totals rest on. */
final class ExchangeRates {
    private static final List<String> CENTRAL = List.of(
            "2020-01-02 23156",
            "2020-02-03 23199",
            "2020-03-02 23224",
            "2020-04-01 23245",
            "2020-05-04 23258",
            "2020-06-01 23263",
            "2020-07-01 23229",
            "2020-08-03 23220",
            "2020-09-01 23198",
            "2020-10-01 23215",
            "2020-11-02 23200",
            "2020-11-26 23150",
            "2020-12-01 23152",
            "2021-01-04 23131",
            "2021-02-01 23160",
            "2021-03-01 23135",
            "2021-04-01 23241",
            "2021-05-04 23182",
            "2021-06-01 23133",
            "2021-07-01 23178",
            "2021-08-02 23200",
            "2021-09-01 23137",
            "2021-10-01 23163",
            "2021-11-01 23130",
            "2021-11-19 23112");
    private static final List<String> COMMERCIAL = List.of(
            "2020-06-01 23370",
            "2020-11-26 23270",
            "2021-03-01 23130",
            "2021-06-01 23150",
            "2021-09-01 22870",
            "2021-11-19 22760");
    private static final List<String> CUSTOMS = List.of(
            "2020-11-23 23060",
            "2021-03-01 22920",
            "2021-06-01 22940",
            "2021-09-01 22660",
            "2021-11-15 22530",
            "2021-11-22 22540");

    private ExchangeRates() {}

    static List<Row> rows() {
        return Stream.of(rows("SBV_CENTRAL", CENTRAL), rows("COMMERCIAL_SELL", COMMERCIAL), rows("CUSTOMS", CUSTOMS))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> rows(String type, List<String> dayAndRate) {
        return dayAndRate.stream()
                .map(each -> new Row()
                        .with("type", type)
                        .with("date", each.substring(0, 10))
                        .with("base", "USD")
                        .with("quote", "VND")
                        .with("rate", each.substring(11)))
                .toList();
    }
}
