package vn.hiza.gateway.boardpage.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.hiza.gateway.boardpage.PageFrame;

/** The HTML of two days side by side. */
@CheckedTemplate(basePath = "boardpage")
public final class CompareTemplates {
    private CompareTemplates() {}

    public static native TemplateInstance compare(PageFrame frame, CompareView compare);
}
