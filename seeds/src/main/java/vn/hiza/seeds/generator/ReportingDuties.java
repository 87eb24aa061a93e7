package vn.hiza.seeds.generator;

import java.util.List;

/** The duty that the weekly counts fulfil: the teams of all districts report a week by the evening of the Tuesday after it. */
final class ReportingDuties {
    private ReportingDuties() {}

    static List<Row> rows() {
        return List.of(new Row()
                .with("code", "COUNTS-WEEKLY")
                .with(
                        "name",
                        new Row().with("vi", "Báo cáo tiêm chủng hằng tuần").with("en", "Weekly vaccination counts"))
                .with("doses", List.of(1, 2))
                .with("frequency", "WEEKLY")
                .with("dueAfterDays", 2)
                .with("dueTime", "17:00:00")
                .with("validFrom", "2021-06-01"));
    }
}
