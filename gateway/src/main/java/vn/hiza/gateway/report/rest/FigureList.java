package vn.hiza.gateway.report.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.report.ReportFigure;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;

/** All figures of a day as a table: each field of the board a column, so that none has to be typed from paper. */
final class FigureList {
    private static final Function<ReportFigure, Board.Entry> ENTRY = ReportFigure::entry;

    private static final List<ListColumn<ReportFigure>> COLUMNS = List.of(
            text("code", "code", "mã", Board.Entry::code),
            ListColumn.text(
                    "group", "group", "nhóm", figure -> figure.indicator().group()),
            text("nameVi", "name in Vietnamese", "tên", each -> each.name().vi()),
            text("nameEn", "name in English", "tên tiếng Anh", each -> each.name()
                    .en()),
            number("value", "value", "số liệu", Board.Entry::value),
            text("unit", "unit", "đơn vị", Board.Entry::unit),
            text("displayVi", "shown in Vietnamese", "hiển thị", each -> each.display()
                    .vi()),
            text("displayEn", "shown in English", "hiển thị tiếng Anh", each -> each.display()
                    .en()),
            text(
                    "targetKind",
                    "target",
                    "loại mục tiêu",
                    each -> of(each.target(), target -> target.kind().name())),
            number("targetValue", "target value", "mục tiêu", each -> of(each.target(), Board.TargetReached::value)),
            number("targetMin", "target from", "mục tiêu từ", each -> of(each.target(), Board.TargetReached::min)),
            number("targetMax", "target to", "mục tiêu đến", each -> of(each.target(), Board.TargetReached::max)),
            number("attainment", "attainment", "tỷ lệ đạt", each -> of(each.target(), Board.TargetReached::attainment)),
            text("attainmentVi", "attainment in Vietnamese", "mức đạt", each -> vi(target(each))),
            text("attainmentEn", "attainment in English", "mức đạt tiếng Anh", each -> en(target(each))),
            number(
                    "proRatedTarget",
                    "target pro-rated to the day",
                    "mục tiêu theo thời gian",
                    each -> of(proRated(each), Board.ProRated::value)),
            number(
                    "proRatedAttainment",
                    "attainment of the pro-rated target",
                    "tỷ lệ đạt theo thời gian",
                    each -> of(proRated(each), Board.ProRated::attainment)),
            text("previousPeriod", "previous period", "kỳ trước", each -> of(each.previous(), Board.Previous::period)),
            number(
                    "previousValue",
                    "previous value",
                    "số kỳ trước",
                    each -> of(each.previous(), Board.Previous::value)),
            number(
                    "previousRatio",
                    "times the previous",
                    "so với kỳ trước",
                    each -> of(each.previous(), Board.Previous::ratio)),
            text(
                    "comparisonVi",
                    "comparison in Vietnamese",
                    "so sánh",
                    each -> vi(of(each.previous(), Board.Previous::display))),
            text(
                    "comparisonEn",
                    "comparison in English",
                    "so sánh tiếng Anh",
                    each -> en(of(each.previous(), Board.Previous::display))),
            ListColumn.flag(
                    "comparable",
                    "periods comparable",
                    "hai kỳ tương ứng",
                    figure -> of(ENTRY.apply(figure).previous(), Board.Previous::comparable)),
            text("shareOf", "share of", "tỷ lệ trên", each -> of(each.share(), Board.Share::of)),
            number("share", "share", "tỷ lệ", each -> of(each.share(), Board.Share::value)),
            text("shareVi", "share in Vietnamese", "mức tỷ lệ", each -> vi(of(each.share(), Board.Share::display))),
            text(
                    "shareEn",
                    "share in English",
                    "mức tỷ lệ tiếng Anh",
                    each -> en(of(each.share(), Board.Share::display))),
            number("approved", "approved", "đã duyệt", each -> of(each.approval(), Board.Approval::approved)),
            number("provisional", "provisional", "tạm tính", each -> of(each.approval(), Board.Approval::provisional)),
            whole("zonesReported", "zones that reported", "số khu có báo cáo", each -> each.reporting()
                    .received()),
            whole("zonesExpected", "zones in operation", "số khu hoạt động", each -> each.reporting()
                    .expected()),
            ListColumn.day("lastReportedOn", "last reported on", "báo cáo gần nhất", figure -> ENTRY.apply(figure)
                    .reporting()
                    .lastReportedOn()),
            text("recordedBy", "recorded by", "người ghi", each -> each.reporting()
                    .recordedBy()));

    private FigureList() {}

    static byte[] csv(List<ReportFigure> figures, boolean vietnamese) {
        return list(figures).csv(figures, vietnamese);
    }

    static byte[] xlsx(List<ReportFigure> figures, boolean vietnamese) {
        return list(figures).xlsx(figures, vietnamese);
    }

    private static ReadList<ReportFigure> list(List<ReportFigure> figures) {
        return new ReadList<>("figures", COLUMNS, figure -> figure.entry().code(), figures.get(0));
    }

    private static ListColumn<ReportFigure> text(
            String field, String english, String vietnamese, Function<Board.Entry, @Nullable String> value) {
        return ListColumn.text(field, english, vietnamese, figure -> value.apply(figure.entry()));
    }

    private static ListColumn<ReportFigure> number(
            String field, String english, String vietnamese, Function<Board.Entry, @Nullable BigDecimal> value) {
        return ListColumn.number(field, english, vietnamese, figure -> value.apply(figure.entry()));
    }

    private static ListColumn<ReportFigure> whole(
            String field, String english, String vietnamese, Function<Board.Entry, Integer> value) {
        return ListColumn.whole(field, english, vietnamese, figure -> value.apply(figure.entry())
                .longValue());
    }

    private static <T, R> @Nullable R of(@Nullable T part, Function<T, @Nullable R> value) {
        return part == null ? null : value.apply(part);
    }

    private static @Nullable Words target(Board.Entry entry) {
        return of(entry.target(), Board.TargetReached::text);
    }

    private static Board.@Nullable ProRated proRated(Board.Entry entry) {
        return of(entry.target(), Board.TargetReached::proRated);
    }

    private static @Nullable String vi(@Nullable Words words) {
        return of(words, Words::vi);
    }

    private static @Nullable String en(@Nullable Words words) {
        return of(words, Words::en);
    }
}
