package vn.hiza.gateway.reportpage;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.pagefile.PageFile;

/** Everything the page is made of: a fixed list of files beside this class. */
@Singleton
public class PageFiles {
    static final String PAGE = "index.html";
    static final String WORKER = "worker.js";
    private static final List<String> SCRIPTS = List.of(
            "app", "calls", "checks", "due", "history", "list", "outbox", "queue", "show", "state", "store", "words");
    private static final Map<String, String> TYPES = types();

    private final Map<String, PageFile> files = new LinkedHashMap<>();

    public PageFiles() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        TYPES.forEach((name, type) -> {
            byte[] content = content(name);
            all.writeBytes(content);
            files.put(name, PageFile.of(type, content));
        });
        files.put(WORKER, worker(PageFile.digest(all.toByteArray())));
    }

    @Nullable
    PageFile named(String name) {
        return files.get(name);
    }

    /** The worker keeps the other files for when there is no network, until their version is another. */
    private static PageFile worker(String version) {
        String list = "\"" + String.join("\", \"", TYPES.keySet()) + "\"";
        String script = new String(content(WORKER), StandardCharsets.UTF_8)
                .replace("@version@", version)
                .replace("\"@files@\"", list);
        return PageFile.of(PageFile.SCRIPT, script.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(PAGE, PageFile.HTML);
        types.put("style.css", PageFile.STYLE);
        for (String script : SCRIPTS) {
            types.put(script + ".js", PageFile.SCRIPT);
        }
        types.put("icon.svg", "image/svg+xml");
        types.put("app.webmanifest", "application/manifest+json");
        return types;
    }

    private static byte[] content(String name) {
        return PageFile.content(PageFiles.class, name);
    }
}
