package vn.hiza.gateway.boardpage.charts.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.boardpage.charts.ChartPages;
import vn.hiza.gateway.boardpage.charts.ChartTemplates;
import vn.hiza.gateway.boardpage.charts.ChartsView;
import vn.hiza.gateway.boardpage.rest.AddressReading;
import vn.hiza.gateway.boardpage.rest.BoardForms;
import vn.hiza.gateway.boardpage.rest.PageDoor;
import vn.hiza.gateway.boardpage.rest.PageSurroundings;
import vn.hiza.gateway.boardpage.rest.Reader;

/** The Board's charts, at {@code /charts}. */
@Singleton
public class ChartRoutes {
    private final PageDoor door;
    private final BoardParameters rules;
    private final BoardForms forms;
    private final ChartPages charts;
    private final PageSurroundings around;

    public ChartRoutes(
            PageDoor door, BoardParameters rules, BoardForms forms, ChartPages charts, PageSurroundings around) {
        this.door = door;
        this.rules = rules;
        this.forms = forms;
        this.charts = charts;
        this.around = around;
    }

    void register(@Observes Router router) {
        door.open(router, "/charts", "charts", this::page);
    }

    private void page(Reader reader) {
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        BoardQuery query = read.query();
        List<ChartsView.Drawn> drawn = read.ofKnownZone(() -> charts.of(query, reader.say()));
        BoardForm form = forms.of("/charts", read, reader.say());
        around.answers()
                .send(
                        reader.context(),
                        read.status(),
                        ChartTemplates.charts(
                                around.frames().of(reader, reader.say().of("link.charts")),
                                new ChartsView(
                                        form,
                                        reader.say().day(query.asOf()),
                                        form.scope(),
                                        drawn == null ? List.of() : drawn)));
    }
}
