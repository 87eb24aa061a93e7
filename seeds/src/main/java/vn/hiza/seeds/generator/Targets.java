package vn.hiza.seeds.generator;

import java.util.List;

/** What was planned for 2021, as the published percentages imply it. */
final class Targets {
    private Targets() {}

    static List<Row> rows() {
        return List.of(
                target("investment.capital.total", "PLAN").with("value", 300_000_000),
                target("party.members.admitted", "QUOTA").with("value", 90),
                target("party.organisations.founded", "QUOTA").with("value", 3),
                target("union.organisations.founded", "PLAN").with("value", 10),
                target("youth.organisations.founded", "PLAN").with("value", 4),
                target("zones.in-preparation", "PLAN").with("min", 3).with("max", 5));
    }

    private static Row target(String indicator, String kind) {
        return new Row().with("indicator", indicator).with("year", 2021).with("kind", kind);
    }
}
