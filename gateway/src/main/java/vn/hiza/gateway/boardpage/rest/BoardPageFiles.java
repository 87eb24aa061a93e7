package vn.hiza.gateway.boardpage.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.pagefile.PageFile;
import vn.hiza.gateway.pagefile.PageFileAnswer;

/** The style and the script of the pages: open to everybody, as they hold nobody's data, and kept until they are others. */
@Singleton
public class BoardPageFiles {
    private static final String BELOW = "/board-page/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, PageFile> files = Map.of(
            "board.css", file("board.css", PageFile.STYLE),
            "board.js", file("board.js", PageFile.SCRIPT));
    private final PagePolicy policy;

    public BoardPageFiles(PagePolicy policy) {
        this.policy = policy;
    }

    void register(@Observes Router router) {
        router.get(BELOW + "*").order(-2).handler(this::send);
    }

    /** Where a file is found, in the version at hand. */
    String address(String name) {
        return BELOW + name + "?v=" + version(named(name));
    }

    private void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        PageFile file = files.get(request.path().substring(BELOW.length()));
        if (file == null) {
            context.next();
            return;
        }
        boolean exact = version(file).equals(request.getParam("v"));
        PageFileAnswer.send(context, file, policy.headers(exact ? FOR_EVER : "no-cache"));
    }

    private PageFile named(String name) {
        PageFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("the pages have no file " + name);
        }
        return file;
    }

    private static String version(PageFile file) {
        return file.etag().replace("\"", "");
    }

    private static PageFile file(String name, String type) {
        return PageFile.of(type, PageFile.content(PageWords.class, name));
    }
}
