package vn.hiza.health.reporting.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.reporting.Completeness;
import vn.hiza.health.reporting.Completeness.Reports;
import vn.hiza.health.reporting.MissingReport;
import vn.hiza.health.reporting.ReportingPeriod;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ListColumn.Kind;
import vn.hiza.rest.list.ReadList;

/** What the lists of this feature say in a row. */
public final class ReportingLists {
    private static final ReportingPeriod MONDAY =
            new ReportingPeriod("2021-11-15", LocalDate.of(2021, 11, 15), LocalDate.of(2021, 11, 15));
    private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2021-11-16T17:00:00+07:00");

    public static final ReadList<Completeness> COMPLETENESS = new ReadList<>(
            "completeness",
            List.of(
                    ListColumn.text("district", "district code", "mã quận", Completeness::district),
                    ListColumn.text("enterprise", "tax code", "mã số thuế", Completeness::enterprise),
                    ListColumn.text("name", "enterprise name", "tên doanh nghiệp", Completeness::name),
                    ListColumn.text("period", "period", "kỳ báo cáo", item -> name(item.period())),
                    moment("deadline", "deadline", "hạn chót", Completeness::deadline),
                    ListColumn.whole("expected", "expected", "phải nộp", item -> item.reports()
                            .expected()),
                    ListColumn.whole("received", "received", "đã nộp", item -> item.reports()
                            .received()),
                    ListColumn.whole("onTime", "on time", "đúng hạn", item -> item.reports()
                            .onTime()),
                    ListColumn.whole(
                            "late", "late", "trễ hạn", item -> item.reports().late()),
                    ListColumn.whole("missing", "missing", "chưa nộp", item -> item.reports()
                            .missing()),
                    ListColumn.whole("notYetDue", "not yet due", "chưa đến hạn", item -> item.reports()
                            .notYetDue()),
                    ListColumn.ratio("completeness", "completeness", "tỷ lệ đầy đủ", item -> item.reports()
                            .completeness()),
                    ListColumn.ratio("timeliness", "timeliness", "tỷ lệ đúng hạn", item -> item.reports()
                            .timeliness())),
            ReportingLists::key,
            new Completeness("017", null, null, null, null, new Reports(96, 80, 7, 5, 4)));

    public static final ReadList<MissingReport> MISSING = new ReadList<>(
            "missing-reports",
            List.of(
                    ListColumn.text("enterprise", "tax code", "mã số thuế", MissingReport::enterprise),
                    ListColumn.text("name", "enterprise name", "tên doanh nghiệp", MissingReport::name),
                    ListColumn.text("district", "district code", "mã quận", MissingReport::district),
                    ListColumn.text("period", "period", "kỳ báo cáo", item -> name(item.period())),
                    moment("deadline", "deadline", "hạn chót", MissingReport::deadline),
                    new ListColumn<>("overdue", Kind.FLAG, "overdue", "quá hạn", MissingReport::overdue),
                    ListColumn.day(
                            "lastReportedOn", "last reported on", "báo cáo gần nhất", MissingReport::lastReportedOn)),
            MissingReport::enterprise,
            new MissingReport(
                    "0100233488", "Công ty TNHH Thăng Long", "017", MONDAY, TUESDAY, true, LocalDate.of(2021, 11, 12)));

    private ReportingLists() {}

    private static String key(Completeness item) {
        if (item.period() != null) {
            return item.period().first().toString();
        }
        return item.enterprise() != null ? item.enterprise() : String.valueOf(item.district());
    }

    private static @Nullable String name(@Nullable ReportingPeriod period) {
        return period == null ? null : period.name();
    }

    private static <T> ListColumn<T> moment(
            String field, String english, String vietnamese, java.util.function.Function<T, @Nullable Object> value) {
        return new ListColumn<>(field, Kind.MOMENT, english, vietnamese, value);
    }
}
