package vn.hiza.gateway.boardpage.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.PageFrame;

/** The HTML of the board, and of its figures alone. */
@CheckedTemplate(basePath = "boardpage")
public final class FigureTemplates {
    private FigureTemplates() {}

    public static native TemplateInstance figures(BoardView view);

    public static native TemplateInstance board(
            PageFrame frame, BoardForm form, @Nullable String figures, List<Link> reports);
}
