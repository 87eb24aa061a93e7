package vn.hiza.seeds.generator;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The mobile health stations, each in a district that has zones. */
final class MobileStations {
    private static final List<String> DISTRICT_AND_SINCE = List.of(
            "017 2021-08-06",
            "017 2021-08-20",
            "250 2021-08-09",
            "250 2021-08-30",
            "016 2021-08-16",
            "016 2021-09-06",
            "276 2021-08-18",
            "277 2021-08-25",
            "004 2021-09-01",
            "021 2021-09-08",
            "280 2021-09-15");

    private MobileStations() {}

    static List<Row> rows() {
        return IntStream.range(0, DISTRICT_AND_SINCE.size())
                .mapToObj(i -> new Row()
                        .with("code", String.format(Locale.ROOT, "MHS-%02d", i + 1))
                        .with("district", DISTRICT_AND_SINCE.get(i).substring(0, 3))
                        .with("state", "OPERATING")
                        .with("since", DISTRICT_AND_SINCE.get(i).substring(4)))
                .toList();
    }
}
