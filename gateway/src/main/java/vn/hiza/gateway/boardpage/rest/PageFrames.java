package vn.hiza.gateway.boardpage.rest;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.PageFrame;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.rest.access.AccessTable;

/** What stands around pages: who reads, and ways to the pages that the reader may see. */
@Singleton
public class PageFrames {
    private final BoardPageFiles files;
    private final AccessTable access;

    public PageFrames(BoardPageFiles files, AccessTable access) {
        this.files = files;
        this.access = access;
    }

    public PageFrame of(Reader reader, String title) {
        return of(reader, title, AddressReading.parameters(reader.context()));
    }

    /** For a page that shows a board which its address does not name. */
    public PageFrame of(Reader reader, String title, BoardQuery shown) {
        MultiMap chosen = MultiMap.caseInsensitiveMultiMap()
                .add("asOf", shown.asOf().toString())
                .add("fx", shown.fx().name());
        return of(reader, title, shown.zone() == null ? chosen : chosen.add("zone", shown.zone()));
    }

    private PageFrame of(Reader reader, String title, MultiMap chosen) {
        return frame(reader.context(), reader.say(), title, reader.name(), links(reader, chosen));
    }

    /** For whoever is not signed in. */
    PageFrame open(RoutingContext context, Saying say, String title) {
        return frame(context, say, title, null, List.of());
    }

    private PageFrame frame(RoutingContext context, Saying say, String title, @Nullable String who, List<Link> links) {
        return new PageFrame(
                say,
                title,
                who,
                links,
                otherLanguage(context, say),
                files.address("board.css"),
                files.address("board.js"));
    }

    private List<Link> links(Reader reader, MultiMap shown) {
        List<Link> links = new ArrayList<>();
        String day = chosen(shown, "asOf");
        add(links, reader, "/", day, "link.board");
        add(links, reader, "/compare", chosen(shown, "to"), "link.compare");
        if (access.mayRead(reader.caller(), "charts")) {
            add(links, reader, "/charts", day, "link.charts");
        }
        if (access.mayRead(reader.caller(), "consistency-checks")) {
            add(links, reader, "/consistency", day, "link.consistency");
        }
        if (access.mayRead(reader.caller(), "publications")) {
            add(links, reader, "/publications", day, "link.publications");
        }
        if (access.mayWrite(reader.caller(), "vaccination-counts")) {
            add(links, reader, "/report", "", "link.report");
        }
        return links;
    }

    /** A page for the day, the zone, the exchange rate and the language that the address of this one names. */
    public String here(Reader reader, String path) {
        MultiMap typed = AddressReading.parameters(reader.context());
        String lang = typed.get("lang");
        String chosen = path + chosen(typed, "asOf");
        return lang == null ? chosen : chosen + (chosen.indexOf('?') < 0 ? '?' : '&') + "lang=" + encoded(lang);
    }

    private static void add(List<Link> links, Reader reader, String path, String chosen, String text) {
        links.add(new Link(
                path + chosen,
                reader.say().of(text),
                reader.context().request().path().equals(path)));
    }

    /**
     * The day, the zone and the exchange rate that this page shows, for another page; two days compared end with the later.
     *
     * @param day how the other page calls its day
     */
    private static String chosen(MultiMap shown, String day) {
        StringBuilder chosen = new StringBuilder();
        for (String name : List.of(day, "zone", "fx")) {
            String value = shown.get(name);
            if (value == null && name.equals(day)) {
                value = shown.get(day.equals("to") ? "asOf" : "to");
            }
            if (value != null && !value.isEmpty()) {
                chosen.append(chosen.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        }
        return chosen.toString();
    }

    /** The same address with another language, whatever else it asks. */
    private static String otherLanguage(RoutingContext context, Saying say) {
        StringBuilder address = new StringBuilder(context.request().path());
        char next = '?';
        for (Map.Entry<String, String> each : AddressReading.parameters(context)) {
            if (!each.getKey().equals("lang")) {
                address.append(next).append(encoded(each.getKey())).append('=').append(encoded(each.getValue()));
                next = '&';
            }
        }
        return address.append(next)
                .append("lang=")
                .append(say.language().other().code())
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
