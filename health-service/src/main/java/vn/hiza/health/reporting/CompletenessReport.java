package vn.hiza.health.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;
import vn.hiza.health.reporting.Completeness.Reports;

/** Counts the reports owed and received, with one statement for a page. */
@ApplicationScoped
public class CompletenessReport {
    private final Transactions transactions;
    private final Clock clock;
    private final StatedDuties duties = new StatedDuties();

    public CompletenessReport(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Items in the order of what they are of. */
    public List<Completeness> of(CompletenessQuestion question, @Nullable String after, int limit) {
        return transactions.read(tx -> {
            ReportingDuty duty = duties.of(tx, question.duty());
            List<ReportingPeriod> owed = duty.owed(question.from(), question.to());
            if (question.by() != Grouping.PERIOD) {
                return counted(tx, question, duty, owed, query -> query.bind("after", after == null ? "" : after)
                        .bind("limit", limit));
            }
            List<ReportingPeriod> page = owed.stream()
                    .filter(period -> after == null || period.first().toString().compareTo(after) > 0)
                    .limit(limit)
                    .toList();
            return counted(tx, question, duty, page, Function.identity());
        });
    }

    private List<Completeness> counted(
            Handle tx,
            CompletenessQuestion question,
            ReportingDuty duty,
            List<ReportingPeriod> periods,
            Function<Query, Query> paged) {
        Map<LocalDate, ReportingPeriod> byFirst =
                periods.stream().collect(Collectors.toMap(ReportingPeriod::first, Function.identity()));
        Query query = tx.createQuery(CompletenessSql.of(question.by()))
                .bindArray(
                        "firsts",
                        LocalDate.class,
                        periods.stream().map(ReportingPeriod::first).toArray())
                .bindArray(
                        "lasts",
                        LocalDate.class,
                        periods.stream().map(ReportingPeriod::last).toArray())
                .bindArray(
                        "late",
                        String.class,
                        periods.stream().map(duty::late).map(String::valueOf).toArray())
                .bind("begins", periods.isEmpty() ? "" : periods.get(0).first().toString())
                .bind(
                        "ends",
                        periods.isEmpty()
                                ? ""
                                : periods.get(periods.size() - 1).last().toString())
                .bind("now", clock.instant());
        return paged.apply(question.places().within(duty.district()).bindTo(DemandedDoses.bindTo(query, duty)))
                .map((row, context) -> item(row, question.by(), duty, byFirst))
                .list();
    }

    private static Completeness item(
            ResultSet row, Grouping by, ReportingDuty duty, Map<LocalDate, ReportingPeriod> periods)
            throws SQLException {
        Reports reports = new Reports(
                row.getLong("open") + row.getLong("closed"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("missing"),
                row.getLong("not_yet_due"));
        return switch (by) {
            case DISTRICT -> new Completeness(row.getString("item"), null, null, null, null, reports);
            case ENTERPRISE ->
                new Completeness(
                        row.getString("district"), row.getString("item"), row.getString("name"), null, null, reports);
            case PERIOD -> {
                ReportingPeriod period = Objects.requireNonNull(periods.get(row.getObject("item", LocalDate.class)));
                yield new Completeness(null, null, null, period, duty.deadline(period), reports);
            }
        };
    }
}
