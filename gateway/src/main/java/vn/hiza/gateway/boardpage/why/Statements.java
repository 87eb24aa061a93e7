package vn.hiza.gateway.boardpage.why;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.Subjects;
import vn.hiza.gateway.boardpage.Subjects.Subject;
import vn.hiza.gateway.boardpage.why.WhyView.Row;
import vn.hiza.gateway.boardpage.why.WhyView.StatementsView;
import vn.hiza.gateway.explain.Explanation;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;

/** The single statements behind a figure, as a page and as a file. */
@Singleton
public class Statements {
    private static final ReadList<Contribution> FILE = new ReadList<>(
            "statements",
            List.of(
                    ListColumn.day("date", "day", "ngày", part -> Period.EVER.equals(part.date()) ? null : part.date()),
                    ListColumn.text("subject", "of", "đối tượng", Contribution::subject),
                    ListColumn.text("measure", "measure", "đại lượng", Contribution::measure),
                    ListColumn.ratio("amount", "amount", "giá trị", Contribution::amount),
                    ListColumn.text("currency", "currency", "tiền tệ", Contribution::currency),
                    ListColumn.text("collection", "collection", "loại báo cáo", Contribution::collection),
                    ListColumn.whole("revision", "revision", "lần sửa", part -> (long) part.revision()),
                    ListColumn.text("factId", "fact", "mã báo cáo", part -> part.factId()
                            .toString()),
                    ListColumn.text("eventId", "event", "mã sự kiện", part -> part.eventId()
                            .toString()),
                    ListColumn.text("href", "address", "địa chỉ", Contribution::href)),
            part -> part.factId().toString(),
            new Contribution(
                    new UUID(0, 1),
                    1,
                    new UUID(0, 2),
                    "HN-2021-00086",
                    LocalDate.of(2021, 5, 14),
                    "capital.new",
                    new BigDecimal("1700000.00"),
                    "USD",
                    "capital-movements",
                    "/api/v1/capital-movements/HN-2021-00086/CAP-01"));

    private final Subjects subjects;

    public Statements(Subjects subjects) {
        this.subjects = subjects;
    }

    /** As CSV; in Vietnamese with a decimal comma, as spreadsheets there read it. */
    byte[] csv(List<Contribution> statements, boolean vietnamese) {
        return FILE.csv(statements, vietnamese);
    }

    static boolean withheld(Explanation explanation) {
        return explanation.warnings().stream()
                .anyMatch(warning -> warning.code().equals("statements-withheld"));
    }

    /** @param wanted where this page began, and the rate that stays tried on all of them */
    StatementsView page(
            Indicator indicator,
            Explanation explanation,
            PageAddress address,
            WhyPages.Wanted wanted,
            Predicate<String> visible,
            Saying say) {
        List<Contribution> items = explanation.contributions().items();
        Map<Subject, String> names =
                subjects.names(items.stream().map(Subject::of).toList(), visible, say);
        return new StatementsView(
                withheld(explanation),
                items.stream()
                        .map(part -> row(part, indicator, names, address, say))
                        .toList(),
                explanation.contributions().sums().stream()
                        .map(sum -> amount(indicator, sum.sum(), sum.currency(), say))
                        .toList(),
                withheld(explanation) ? List.of() : links(explanation, address, wanted, say));
    }

    private static Row row(
            Contribution part, Indicator indicator, Map<Subject, String> names, PageAddress address, Saying say) {
        return new Row(
                say.day(part.date()),
                names.getOrDefault(Subject.of(part), part.subject()),
                Subject.of(part).of(),
                say.orElse("measure." + part.measure(), part.measure()),
                amount(indicator, part.amount(), part.currency(), say),
                say.of("why.revision", part.revision()),
                say.of("why.event", part.eventId()),
                address.statement(part.href(), indicator.code()),
                PageAddress.at("/data/", part.href()));
    }

    /** A year is no number of anything. */
    static String amount(Indicator indicator, BigDecimal amount, @Nullable String currency, Saying say) {
        return indicator.kind() == Kind.YEARS_SINCE ? amount.toPlainString() : say.amount(amount, currency);
    }

    private static List<Link> links(Explanation explanation, PageAddress address, WhyPages.Wanted wanted, Saying say) {
        String code = explanation.code();
        String page = address.why(code) + wanted.tried().parameters();
        List<Link> links = new ArrayList<>();
        if (wanted.cursor() != null) {
            links.add(new Link(page, say.of("why.first"), false));
        }
        String next = explanation.contributions().nextCursor();
        if (next != null) {
            links.add(new Link(page + "&cursor=" + next + "#statements", say.of("why.next"), false));
        }
        links.add(new Link(address.statements(code), say.of("why.csv"), true));
        links.add(new Link(address.explanation(code), say.of("why.json"), true));
        return links;
    }
}
