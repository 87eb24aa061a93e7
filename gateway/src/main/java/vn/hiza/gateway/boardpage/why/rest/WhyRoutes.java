package vn.hiza.gateway.boardpage.why.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.BoardForm.Flaw;
import vn.hiza.gateway.boardpage.rest.AddressReading;
import vn.hiza.gateway.boardpage.rest.PageDoor;
import vn.hiza.gateway.boardpage.rest.PageSurroundings;
import vn.hiza.gateway.boardpage.rest.Reader;
import vn.hiza.gateway.boardpage.why.WhyPages;
import vn.hiza.gateway.boardpage.why.WhyTemplates;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;
import vn.hiza.rest.access.AccessTable;

/** Why a figure is what it is, at {@code /why/{code}}, with its statements as a file below it. */
@Singleton
public class WhyRoutes {
    /** What is wrong with these leaves the figure as it is. */
    private static final Set<String> OF_THE_RATE = Set.of("rateOn", "rateType");

    private final PageDoor door;
    private final BoardParameters rules;
    private final IndicatorCatalogue catalogue;
    private final WhyPages pages;
    private final AccessTable access;
    private final PageSurroundings around;

    public WhyRoutes(
            PageDoor door,
            BoardParameters rules,
            IndicatorCatalogue catalogue,
            WhyPages pages,
            AccessTable access,
            PageSurroundings around) {
        this.door = door;
        this.rules = rules;
        this.catalogue = catalogue;
        this.pages = pages;
        this.access = access;
        this.around = around;
    }

    void register(@Observes Router router) {
        door.open(router, "/why/:code", "board", this::page);
        door.open(router, "/why/:code/statements.csv", "board", reader -> file(reader, "csv", this::csv));
        door.open(router, "/why/:code/explanation.json", "board", reader -> file(reader, "json", this::json));
    }

    private void page(Reader reader) {
        Optional<Indicator> indicator = indicator(reader);
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        BoardQuery query = read.query();
        WhyPages.Tried tried = new WhyPages.Tried(type(read, reader), read.day("rateOn"), read.typed("rateOn"));
        if (indicator.isEmpty()) {
            door.absent(reader);
        } else if (read.flaws().stream().anyMatch(flaw -> !OF_THE_RATE.contains(flaw.field()))) {
            around.answers().refuse(reader, read);
        } else {
            send(reader, indicator.get(), read, wanted(read, query, tried));
        }
    }

    private static @Nullable String type(AddressReading read, Reader reader) {
        String typed = read.typed("rateType");
        if (!typed.isEmpty() && !typed.matches("[A-Z_]{1,40}")) {
            read.refuse(new Flaw("rateType", reader.say().of("refused.rateType")));
            return null;
        }
        return typed.isEmpty() ? null : typed;
    }

    private static WhyPages.Wanted wanted(AddressReading read, BoardQuery query, WhyPages.Tried tried) {
        String cursor = read.typed("cursor");
        return new WhyPages.Wanted(query, cursor.isEmpty() ? null : cursor, tried, read.flaws());
    }

    private void send(Reader reader, Indicator indicator, AddressReading read, WhyPages.Wanted wanted) {
        String title = reader.say().of("title.why", reader.say().words(indicator.name()));
        try {
            var page = pages.page(indicator, wanted, reader.visible(access), reader.say());
            around.answers()
                    .send(
                            reader.context(),
                            read.status(),
                            WhyTemplates.why(around.frames().of(reader, title), page));
        } catch (BusinessException refused) {
            refused(reader, read, refused);
        }
    }

    private void refused(Reader reader, AddressReading read, BusinessException refused) {
        switch (refused.slug()) {
            case "unknown-zone" -> read.refuse("zone", "zone", refused);
            case "invalid-cursor" -> read.refuse("cursor", "cursor", refused);
            default -> throw refused;
        }
        around.answers().refuse(reader, read);
    }

    /** What a file holds; null where the reader may not see it. */
    private interface Content {
        byte @Nullable [] of(Indicator indicator, BoardQuery query, Reader reader);
    }

    private byte @Nullable [] csv(Indicator indicator, BoardQuery query, Reader reader) {
        return pages.csv(indicator, query, reader.visible(access), reader.say().language() == Language.VI);
    }

    private byte @Nullable [] json(Indicator indicator, BoardQuery query, Reader reader) {
        return pages.json(indicator, query, reader.visible(access));
    }

    private void file(Reader reader, String ending, Content content) {
        Optional<Indicator> indicator = indicator(reader);
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        BoardQuery query = read.query();
        Optional<byte[]> file = read.ofKnownZone(() -> indicator.map(each -> content.of(each, query, reader)));
        if (file == null) {
            around.answers().refuse(reader, read);
        } else if (file.isEmpty()) {
            door.absent(reader);
        } else {
            String name = reader.context().pathParam("code") + "-" + query.asOf() + "." + ending;
            send(reader, name, file.get());
        }
    }

    private static void send(Reader reader, String name, byte[] file) {
        reader.context()
                .response()
                .putHeader("Content-Type", name.endsWith(".csv") ? "text/csv; charset=utf-8" : "application/json")
                .putHeader("Content-Disposition", "attachment; filename=" + name)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(file));
    }

    private Optional<Indicator> indicator(Reader reader) {
        return catalogue.find(reader.context().pathParam("code"));
    }
}
