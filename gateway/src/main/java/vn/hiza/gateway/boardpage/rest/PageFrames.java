package vn.hiza.gateway.boardpage.rest;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    PageFrame of(Reader reader, String title) {
        return frame(reader.context(), reader.say(), title, reader.name(), links(reader));
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

    private List<Link> links(Reader reader) {
        List<Link> links = new ArrayList<>();
        add(links, reader, "/", "link.board");
        add(links, reader, "/compare", "link.compare");
        if (access.mayRead(reader.caller(), "charts")) {
            add(links, reader, "/charts", "link.charts");
        }
        if (access.mayRead(reader.caller(), "consistency-checks")) {
            add(links, reader, "/consistency", "link.consistency");
        }
        if (access.mayRead(reader.caller(), "publications")) {
            add(links, reader, "/publications", "link.publications");
        }
        if (access.mayWrite(reader.caller(), "vaccination-counts")) {
            add(links, reader, "/report", "link.report");
        }
        return links;
    }

    private static void add(List<Link> links, Reader reader, String address, String text) {
        links.add(new Link(
                address,
                reader.say().of(text),
                reader.context().request().path().equals(address)));
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
