package vn.hiza.gateway.boardpage.statement.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.rest.AddressReading;
import vn.hiza.gateway.boardpage.rest.PageDoor;
import vn.hiza.gateway.boardpage.rest.PageSurroundings;
import vn.hiza.gateway.boardpage.rest.Reader;
import vn.hiza.gateway.boardpage.statement.History;
import vn.hiza.gateway.boardpage.statement.StatementPages;
import vn.hiza.gateway.boardpage.statement.StatementTemplates;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/**
 * A statement with its history at {@code /statement/{collection}/{key}}. The day, zone and figure from which a reader came stay in
 * the address for the way back.
 */
@Singleton
public class StatementRoutes {
    private static final String BELOW = "/statement/";
    private static final Pattern ADDRESS = Pattern.compile("([a-z0-9-]+)/([A-Za-z0-9_.%~:-]+(?:/[A-Za-z0-9_.%~:-]+)*)");
    private static final Pattern DISTRICT = Pattern.compile("[A-Za-z0-9_.-]{0,20}");

    private final PageDoor door;
    private final BoardParameters rules;
    private final IndicatorCatalogue catalogue;
    private final Revisions revisions;
    private final StatementPages pages;
    private final PageSurroundings around;

    public StatementRoutes(
            PageDoor door,
            BoardParameters rules,
            IndicatorCatalogue catalogue,
            Revisions revisions,
            StatementPages pages,
            PageSurroundings around) {
        this.door = door;
        this.rules = rules;
        this.catalogue = catalogue;
        this.revisions = revisions;
        this.pages = pages;
        this.around = around;
    }

    void register(@Observes Router router) {
        door.open(router, BELOW + "*", "board", this::page);
    }

    private void page(Reader reader) {
        String path = reader.context().request().path();
        var asked = ADDRESS.matcher(path.substring(Math.min(path.length(), BELOW.length())));
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        String district = read.typed("district");
        String key = asked.matches() ? URLDecoder.decode(asked.group(2), StandardCharsets.UTF_8) : "..";
        // two points would lead to another address, also where they are written in codes
        if (key.contains("..") || !DISTRICT.matcher(district).matches()) {
            door.absent(reader);
            return;
        }
        BoardQuery query = read.query();
        if (!read.flaws().isEmpty()) {
            around.answers().refuse(reader, read);
            return;
        }
        String collection = asked.group(1);
        String below = collection + "/" + asked.group(2);
        String of = district.isEmpty() ? "" : "?district=" + district;
        Optional<JsonNode> told = revisions.of(reader, collection, "/api/v1/" + below + "/revisions" + of);
        if (told.isEmpty()) {
            door.absent(reader);
            return;
        }
        String title = reader.say().of("title.statement", district.isEmpty() ? key : key + " · " + district);
        around.answers()
                .send(
                        reader.context(),
                        200,
                        StatementTemplates.statement(
                                around.frames().of(reader, title),
                                pages.page(
                                        collection,
                                        new History(key, revisions.name(reader, collection, key), told.get()),
                                        links(query, read.typed("of"), below, of, reader.say()),
                                        reader.say())));
    }

    private List<Link> links(BoardQuery query, String code, String below, String of, Saying say) {
        List<Link> links = new ArrayList<>();
        PageAddress address = new PageAddress(query, say.language());
        Optional<Indicator> figure = catalogue.find(code);
        links.add(figure.map(indicator -> new Link(
                        address.why(indicator.code()) + "#statements",
                        say.of("statement.back", say.words(indicator.name())),
                        false))
                .orElseGet(() -> new Link(address.board(), say.of("link.back"), false)));
        links.add(new Link("/data/" + below + of, say.of("statement.json"), true));
        links.add(new Link("/data/" + below + "/revisions" + of, say.of("statement.revisions-json"), true));
        return links;
    }
}
