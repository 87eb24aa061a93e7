package vn.hiza.gateway.boardpage.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.RenderedFigures;
import vn.hiza.gateway.boardpage.Templates;
import vn.hiza.gateway.pagefile.PageFile;
import vn.hiza.gateway.pagefile.PageFileAnswer;

/** The board's page at {@code /}, and its figures alone for a page that is open already. */
@Singleton
public class BoardPageRoutes {
    private final PageDoor door;
    private final BoardParameters rules;
    private final BoardForms forms;
    private final RenderedFigures figures;
    private final PageFrames frames;
    private final PageAnswers answers;
    private final PagePolicy policy;

    public BoardPageRoutes(
            PageDoor door, BoardParameters rules, BoardForms forms, RenderedFigures figures, PageSurroundings around) {
        this.door = door;
        this.rules = rules;
        this.forms = forms;
        this.figures = figures;
        this.frames = around.frames();
        this.answers = around.answers();
        this.policy = around.policy();
    }

    void register(@Observes Router router) {
        door.open(router, "/", "board", this::page);
        door.open(router, "/figures", "board", this::figuresAlone);
    }

    private void page(Reader reader) {
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        PageFile shown = figures(read, reader);
        answers.send(
                reader.context(),
                read.status(),
                Templates.board(
                        frames.of(reader, reader.say().of("title.board")),
                        forms.of(read, reader.say()),
                        shown == null ? null : new String(shown.plain(), StandardCharsets.UTF_8)));
    }

    private void figuresAlone(Reader reader) {
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        PageFile shown = figures(read, reader);
        if (shown == null) {
            door.absent(reader);
        } else {
            PageFileAnswer.send(reader.context(), shown, policy.headers("private, no-cache"));
        }
    }

    private @Nullable PageFile figures(AddressReading read, Reader reader) {
        BoardQuery query = read.query();
        if (!read.flaws().isEmpty()) {
            return null;
        }
        try {
            return figures.of(query, reader.say().language());
        } catch (BusinessException refused) {
            if (!refused.slug().equals("unknown-zone")) {
                throw refused;
            }
            read.refuse("zone", "zone", refused);
            return null;
        }
    }
}
