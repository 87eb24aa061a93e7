package vn.hiza.gateway.boardpage.charts;

import jakarta.inject.Singleton;
import java.util.List;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.charts.ChartsView.Drawn;
import vn.hiza.gateway.boardpage.charts.ChartsView.Line;
import vn.hiza.gateway.boardpage.charts.ChartsView.Picture;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.ChartTable;
import vn.hiza.gateway.chart.Charts;
import vn.hiza.gateway.chart.drawing.ChartDrawing;
import vn.hiza.gateway.figure.LedgerViews;

/** Puts the charts of a day on a page, each with the table behind it. */
@Singleton
public class ChartPages {
    private final LedgerViews ledger;
    private final Charts charts;

    public ChartPages(LedgerViews ledger, Charts charts) {
        this.ledger = ledger;
        this.charts = charts;
    }

    public List<Drawn> of(BoardQuery query, Saying say) {
        PageAddress address = new PageAddress(query, say.language());
        List<Chart> all = ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, query.zone());
            return charts.all(view, query);
        });
        return all.stream().map(chart -> drawn(chart, address, say)).toList();
    }

    private static Drawn drawn(Chart chart, PageAddress address, Saying say) {
        ChartTable table = ChartTable.of(chart, say.language());
        return new Drawn(
                chart.name(),
                table.title(),
                table.description(),
                chart.hasData()
                        ? new Picture(
                                address.chart(chart.name(), "svg"), ChartDrawing.WIDTH, ChartDrawing.heightOf(chart))
                        : null,
                address.chart(chart.name(), "csv"),
                table.headers(),
                table.lines().stream()
                        .map(line -> new Line(line.get(0), line.subList(1, line.size())))
                        .toList());
    }
}
