package vn.hiza.gateway.boardpage.figures.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.figures.FigureTemplates;
import vn.hiza.gateway.boardpage.figures.RenderedFigures;
import vn.hiza.gateway.boardpage.figures.RenderedFigures.Rendered;
import vn.hiza.gateway.boardpage.figures.ReportLinks;
import vn.hiza.gateway.boardpage.rest.AddressReading;
import vn.hiza.gateway.boardpage.rest.BoardForms;
import vn.hiza.gateway.boardpage.rest.PageDoor;
import vn.hiza.gateway.boardpage.rest.PageSurroundings;
import vn.hiza.gateway.boardpage.rest.Reader;
import vn.hiza.gateway.pagefile.PageFileAnswer;
import vn.hiza.rest.access.AccessTable;

/** The board's page at {@code /}, and its figures alone for a page that is open already. */
@Singleton
public class BoardPageRoutes {
    /** Which data the figures of an open page show, for whoever asks whether they are the newest. */
    private static final String VERSION = "Hiza-Data-Version";

    private final PageDoor door;
    private final BoardParameters rules;
    private final BoardForms forms;
    private final RenderedFigures figures;
    private final AccessTable access;
    private final PageSurroundings around;

    public BoardPageRoutes(
            PageDoor door,
            BoardParameters rules,
            BoardForms forms,
            RenderedFigures figures,
            AccessTable access,
            PageSurroundings around) {
        this.door = door;
        this.rules = rules;
        this.forms = forms;
        this.figures = figures;
        this.access = access;
        this.around = around;
    }

    void register(@Observes Router router) {
        door.open(router, "/", "board", this::page);
        door.open(router, "/figures", "board", this::figuresAlone);
    }

    private void page(Reader reader) {
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        door.when(reader, figures(read, reader), shown -> send(reader, read, shown));
    }

    private void send(Reader reader, AddressReading read, @Nullable Rendered shown) {
        around.answers()
                .send(
                        reader.context(),
                        read.status(),
                        FigureTemplates.board(
                                around.frames().of(reader, reader.say().of("title.board")),
                                forms.of("/", read, reader.say()),
                                shown == null ? null : new String(shown.file().plain(), StandardCharsets.UTF_8),
                                shown == null ? List.of() : reports(read.query(), reader)));
    }

    private List<Link> reports(BoardQuery query, Reader reader) {
        return access.mayRead(reader.caller(), "report") ? ReportLinks.of(query, reader.say()) : List.of();
    }

    private void figuresAlone(Reader reader) {
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        door.when(reader, figures(read, reader), shown -> sendAlone(reader, shown));
    }

    private void sendAlone(Reader reader, @Nullable Rendered shown) {
        if (shown == null) {
            door.absent(reader);
        } else {
            reader.context().response().putHeader(VERSION, shown.version());
            PageFileAnswer.send(reader.context(), shown.file(), around.policy().headers("private, no-cache"));
        }
    }

    /** Null where something of the address has to be mended first. */
    private CompletionStage<@Nullable Rendered> figures(AddressReading read, Reader reader) {
        BoardQuery query = read.query();
        Sight sight = Sight.of(reader.visible(access));
        return read.ofKnownZoneLater(() -> figures.of(query, reader.say().language(), sight));
    }
}
