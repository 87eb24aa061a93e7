package vn.hiza.gateway.boardpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The HTML of messages, in {@code templates/boardpage} as that of all pages; what they show is checked against the code when it is built. */
@CheckedTemplate(basePath = "boardpage")
public final class Templates {
    private Templates() {}

    public static native TemplateInstance message(PageFrame frame, List<String> texts, List<Link> links);
}
