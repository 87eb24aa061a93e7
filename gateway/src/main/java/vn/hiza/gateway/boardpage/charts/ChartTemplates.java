package vn.hiza.gateway.boardpage.charts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.hiza.gateway.boardpage.PageFrame;

/** The HTML of the charts. */
@CheckedTemplate(basePath = "boardpage")
public final class ChartTemplates {
    private ChartTemplates() {}

    public static native TemplateInstance charts(PageFrame frame, ChartsView charts);
}
