package vn.hiza.gateway.boardpage.comparison.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.BoardForm.Flaw;
import vn.hiza.gateway.boardpage.comparison.ComparePages;
import vn.hiza.gateway.boardpage.comparison.CompareTemplates;
import vn.hiza.gateway.boardpage.comparison.CompareView;
import vn.hiza.gateway.boardpage.comparison.CompareView.CompareForm;
import vn.hiza.gateway.boardpage.rest.AddressReading;
import vn.hiza.gateway.boardpage.rest.BoardForms;
import vn.hiza.gateway.boardpage.rest.PageDoor;
import vn.hiza.gateway.boardpage.rest.PageSurroundings;
import vn.hiza.gateway.boardpage.rest.Reader;
import vn.hiza.rest.access.AccessTable;

/** Two days side by side, at {@code /compare}. */
@Singleton
public class CompareRoutes {
    private final PageDoor door;
    private final BoardParameters rules;
    private final BoardForms forms;
    private final ComparePages pages;
    private final AccessTable access;
    private final PageSurroundings around;

    public CompareRoutes(
            PageDoor door,
            BoardParameters rules,
            BoardForms forms,
            ComparePages pages,
            AccessTable access,
            PageSurroundings around) {
        this.door = door;
        this.rules = rules;
        this.forms = forms;
        this.pages = pages;
        this.access = access;
        this.around = around;
    }

    void register(@Observes Router router) {
        door.open(router, "/compare", "board", this::page);
    }

    private void page(Reader reader) {
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        LocalDate asked = read.day("to");
        LocalDate to = asked == null ? rules.today() : asked;
        LocalDate first = read.day("from");
        LocalDate from = first == null ? monthBefore(to) : first;
        BoardQuery choice = read.query(to);
        if (from.isAfter(to)) {
            read.refuse(new Flaw("from", reader.say().of("compare.order")));
        }
        List<CompareView.Row> rows = rows(read, from, choice, reader);
        CompareForm form = new CompareForm(
                typed(read, "from", from),
                typed(read, "to", to),
                readable(read, "from"),
                readable(read, "to"),
                forms.zones(read.typed("zone"), reader.say()),
                BoardForms.rates(read, reader.say()),
                read.flaws());
        CompareView view = new CompareView(
                reader.say().day(from), reader.say().day(to), scope(form), form, rows == null ? List.of() : rows);
        around.answers()
                .send(
                        reader.context(),
                        read.status(),
                        CompareTemplates.compare(
                                around.frames().of(reader, reader.say().of("link.compare")), view));
    }

    private @Nullable List<CompareView.Row> rows(AddressReading read, LocalDate from, BoardQuery to, Reader reader) {
        return read.ofKnownZone(() -> pages.rows(from, to, reader.visible(access), reader.say()));
    }

    private static LocalDate monthBefore(LocalDate day) {
        LocalDate before = day.minusMonths(1);
        return before.isBefore(BoardParameters.EARLIEST) ? BoardParameters.EARLIEST : before;
    }

    private static String scope(CompareForm form) {
        return form.zones().stream()
                .filter(zone -> zone.chosen())
                .map(zone -> zone.text())
                .findFirst()
                .orElse("");
    }

    private static String typed(AddressReading read, String name, LocalDate otherwise) {
        return read.typed(name).isEmpty() ? otherwise.toString() : read.typed(name);
    }

    private static boolean readable(AddressReading read, String name) {
        return read.typed(name).isEmpty() || read.typed(name).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }
}
