package vn.hiza.gateway.boardpage.consistency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.hiza.gateway.boardpage.PageFrame;

/** The HTML of the check of printed figures. */
@CheckedTemplate(basePath = "boardpage")
public final class ConsistencyTemplates {
    private ConsistencyTemplates() {}

    public static native TemplateInstance consistency(PageFrame frame, ConsistencyView consistency);
}
