package vn.hiza.gateway.boardpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages' HTML, in {@code templates/boardpage}; what they show is checked against the code when it is built. */
@CheckedTemplate(basePath = "boardpage")
public final class Templates {
    private Templates() {}

    public static native TemplateInstance figures(BoardView view);

    public static native TemplateInstance board(
            PageFrame frame, BoardForm form, @Nullable String figures, List<Link> reports);

    public static native TemplateInstance charts(PageFrame frame, ChartsView charts);

    public static native TemplateInstance consistency(PageFrame frame, ConsistencyView consistency);

    public static native TemplateInstance why(PageFrame frame, WhyView why);

    public static native TemplateInstance compare(PageFrame frame, CompareView compare);

    public static native TemplateInstance publications(PageFrame frame, PublicationView.Shelf shelf);

    public static native TemplateInstance publication(PageFrame frame, PublicationView.Page publication);

    public static native TemplateInstance message(PageFrame frame, List<String> texts, List<Link> links);
}
