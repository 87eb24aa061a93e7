package vn.hiza.gateway.boardpage.consistency;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.consistency.ConsistencyView.Cell;
import vn.hiza.gateway.boardpage.consistency.ConsistencyView.Part;
import vn.hiza.gateway.boardpage.consistency.ConsistencyView.Result;
import vn.hiza.gateway.boardpage.consistency.ConsistencyView.Row;
import vn.hiza.gateway.consistency.ConsistencyReport;
import vn.hiza.gateway.consistency.ConsistencyReport.Verdict;
import vn.hiza.gateway.consistency.PrintedFigures;
import vn.hiza.gateway.consistency.Question;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/** Holds figures that somebody typed from print against each other and against the board. */
@Singleton
public class ConsistencyPages {
    /** More whole numbers than these say less than their range. */
    private static final int SHOWN_DIGITS = 4;

    private static final int FEW = 5;

    private final IndicatorCatalogue catalogue;
    private final PrintedFigures figures;
    private final LedgerViews ledger;
    private final BoardComputation computation;

    public ConsistencyPages(
            IndicatorCatalogue catalogue, PrintedFigures figures, LedgerViews ledger, BoardComputation computation) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.ledger = ledger;
        this.computation = computation;
    }

    /** @param flaws by field */
    public List<Row> rows(UnaryOperator<String> typed, Map<String, String> flaws, Saying say) {
        return catalogue.all().stream()
                .map(indicator -> row(indicator, typed, flaws, say))
                .toList();
    }

    private static Row row(Indicator indicator, UnaryOperator<String> typed, Map<String, String> flaws, Saying say) {
        String name = say.words(indicator.name());
        List<@Nullable Cell> cells = new ArrayList<>();
        for (Part part : Part.values()) {
            String field = part.field(indicator);
            cells.add(
                    isPrinted(part, indicator)
                            ? new Cell(
                                    field,
                                    name + " – " + say.of("consistency.part." + part.name()),
                                    typed.apply(field),
                                    flaws.get(field))
                            : null);
        }
        return new Row(name, cells);
    }

    private static boolean isPrinted(Part part, Indicator indicator) {
        return switch (part) {
            case VALUE -> true;
            case TARGET -> indicator.target() != null;
            case PREVIOUS -> indicator.comparator() != null;
            case SHARE -> indicator.share() != null;
        };
    }

    /** The address of the page with what the board of the day prints in its fields. */
    public String filled(BoardQuery query, Saying say) {
        Board board = ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, query.zone());
            return computation.board(view, query, Sight.NONE);
        });
        StringBuilder address = new StringBuilder(new PageAddress(query, say.language()).consistency());
        for (Board.Entry entry : board.indicators()) {
            Indicator indicator = catalogue.find(entry.code()).orElseThrow();
            if (entry.value() != null) {
                add(address, Part.VALUE.field(indicator), say.words(entry.display()));
            }
            if (entry.target() != null && entry.target().attainment() != null) {
                add(address, Part.TARGET.field(indicator), entry.target().display());
            }
            if (entry.previous() != null && entry.previous().display() != null) {
                add(
                        address,
                        Part.PREVIOUS.field(indicator),
                        say.words(entry.previous().display()));
            }
            if (entry.share() != null && entry.share().display() != null) {
                add(
                        address,
                        Part.SHARE.field(indicator),
                        say.words(entry.share().display()));
            }
        }
        return address.toString();
    }

    private static void add(StringBuilder address, String field, @Nullable String text) {
        if (text != null) {
            address.append('&').append(field).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
    }

    /** What follows from a question that was read of the sheet. */
    public Result result(Question question, @Nullable Question sharesOfOne, UnaryOperator<String> typed, Saying say) {
        ConsistencyReport report = figures.check(question);
        List<ConsistencyView.Finding> findings = new ArrayList<>();
        report.findings()
                .forEach(each -> findings.add(new ConsistencyView.Finding(isGrave(each), say.words(each.words()))));
        if (sharesOfOne != null) {
            figures.check(sharesOfOne).findings().stream()
                    .filter(each -> each.unknowns().contains(PrintedSheet.ONE_WHOLE))
                    .forEach(each -> findings.add(new ConsistencyView.Finding(false, say.words(each.words()))));
        }
        return new Result(
                findings,
                report.statements().stream()
                        .map(each -> new ConsistencyView.Judged(
                                String.valueOf(each.label()),
                                typed.apply(field(each.id())),
                                each.verdict().compareTo(Verdict.CONTRADICTS_OUR_DATA) >= 0,
                                say.words(each.words()) + ours(each, typed.apply(field(each.id())), say)))
                        .toList(),
                report.unknowns().stream()
                        .filter(ConsistencyPages::saysAnything)
                        .map(each -> implied(each, say))
                        .toList());
    }

    /** Where our data leave fewer rules than the printed numbers do: which. */
    private static String ours(ConsistencyReport.JudgedStatement judged, String typed, Saying say) {
        ConsistencyReport.OwnValue ours = judged.ours();
        if (ours == null || ours.rules().isEmpty() || ours.rules().containsAll(judged.rules())) {
            return "";
        }
        boolean percent = typed.contains("%");
        BigDecimal value = percent ? ours.value().movePointRight(2) : ours.value();
        return " "
                + say.of(
                        "consistency.ours-only-by",
                        number(value, say) + (percent ? "%" : ""),
                        ours.rules().stream()
                                .map(rule -> say.of("by-rounding." + rule.name()))
                                .collect(Collectors.joining("; ")));
    }

    private static String number(BigDecimal value, Saying say) {
        BigDecimal shown = value.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return say.number(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    /** That a number is not negative need not be told. */
    private static boolean saysAnything(ConsistencyReport.ImpliedUnknown unknown) {
        return unknown.implied().stream()
                .anyMatch(each -> each.range() == null
                        || each.range().upper() != null
                        || each.range().lower().value().signum() > 0);
    }

    private static boolean isGrave(ConsistencyReport.Finding finding) {
        return switch (finding.code()) {
            case ONLY_ONE_RULE_FITS, OURS_BELOW_ZERO, CUT_SHORT -> false;
            case NO_RULE_FITS, NO_COMMON_RULE, NO_COMMON_VALUE, NO_SINGLE_RULE, CONTRADICTS_OUR_DATA -> true;
        };
    }

    private ConsistencyView.Implied implied(ConsistencyReport.ImpliedUnknown unknown, Saying say) {
        return new ConsistencyView.Implied(
                String.valueOf(unknown.label()),
                unknown.implied().stream()
                        .map(each -> new ConsistencyView.UnderRule(
                                say.of("rounding." + each.rule().name()),
                                range(each, say) + outside(each.range(), unknown.ours(), say)))
                        .toList(),
                unknown.ours() == null ? null : number(unknown.ours(), say));
    }

    private static String outside(
            ConsistencyReport.@Nullable ImpliedRange range, @Nullable BigDecimal ours, Saying say) {
        if (range == null || ours == null) {
            return "";
        }
        int below = ours.compareTo(range.lower().value());
        int above = range.upper() == null ? -1 : ours.compareTo(range.upper().value());
        boolean within = (below > 0 || below == 0 && range.lower().closed())
                && (above < 0
                        || above == 0 && range.upper() != null && range.upper().closed());
        return within ? "" : " – " + say.of("consistency.ours-outside");
    }

    /** A count has to be whole too, which may leave nothing of a range. */
    private static String range(ConsistencyReport.UnderRule under, Saying say) {
        if (under.range() == null) {
            return say.of("consistency.nothing-fits");
        }
        String range = say.words(under.range().words());
        ConsistencyReport.Candidates candidates = under.candidates();
        if (candidates == null || candidates.count() == null) {
            return range;
        }
        if (candidates.count().signum() == 0) {
            return range + " – " + say.of("consistency.no-whole");
        }
        return candidates.count().compareTo(BigInteger.valueOf(FEW)) > 0
                ? range
                : range + " – "
                        + say.of(
                                "consistency.whole",
                                candidates.numbers().stream()
                                        .map(number -> say.number(new BigDecimal(number)))
                                        .collect(Collectors.joining(", ")));
    }

    /** Of a value the field of its figure; the others are called as their fields. */
    private String field(String id) {
        return catalogue.find(id).map(Part.VALUE::field).orElse(id);
    }

    /** A statement or an unknown of a sheet as people call it. */
    public String name(String id, Saying say) {
        if (id.equals(PrintedSheet.ONE_WHOLE)) {
            return say.of("consistency.one-whole");
        }
        if (id.equals("rate")) {
            return say.of("consistency.rate");
        }
        for (Indicator indicator : catalogue.all()) {
            for (Part part : Part.values()) {
                String field = part.field(indicator);
                String figure = say.words(indicator.name());
                if (id.equals(indicator.code())) {
                    return figure;
                }
                if (id.equals(field)) {
                    return figure + " – " + say.of("consistency.part." + part.name());
                }
                if (id.equals(field + ".of")) {
                    return figure + " – " + say.of("consistency.of." + part.name());
                }
            }
        }
        return id;
    }
}
