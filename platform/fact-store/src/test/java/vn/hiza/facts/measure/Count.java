package vn.hiza.facts.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Column;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Submission;

/** A fact of the shape and size of a vaccination count. */
record Count(String enterprise, LocalDate date, int dose, String district, long people) {
    static final FactKind<Count> KIND = new FactKind<>(
            Topic.VACCINATION_COUNTS,
            "vaccination_count",
            Count.class,
            Count::enterprise,
            List.of(
                    Column.text("enterprise", Count::enterprise),
                    Column.date("date", Count::date),
                    Column.whole("dose", count -> (long) count.dose()),
                    Column.text("district", Count::district),
                    Column.whole("people", Count::people)),
            kept -> new Count(kept.text(), kept.date(), (int) kept.whole(), kept.text(), kept.whole()));

    static final String TABLE =
            "create table vaccination_count (key text collate \"C\" primary key, fact_id uuid not null,"
                    + " revision integer not null, event_id uuid not null, voided boolean not null, seq bigint not null, enterprise text not null,"
                    + " date date not null, dose smallint not null, district text not null, people bigint not null)"
                    + " with (fillfactor = 85)";

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    /** Counts of 660 enterprises, day by day; {@code round} makes the keys new, {@code people} the content. */
    static List<Count> rows(String round, int howMany, long people) {
        List<Count> rows = new ArrayList<>(howMany);
        for (int i = 0; i < howMany; i++) {
            rows.add(new Count(
                    "%s%07d".formatted(round, i % 660), FIRST.plusDays(i / 1320), 1 + i / 660 % 2, "017", people + i));
        }
        return rows;
    }

    String key() {
        return enterprise + "/" + date + "/" + dose + "/" + district;
    }

    static List<Submission<Count>> submissions(List<Count> rows) {
        List<Submission<Count>> submissions = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            submissions.add(Submission.row(i, rows.get(i).key(), rows.get(i)));
        }
        return submissions;
    }
}
