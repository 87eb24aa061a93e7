package vn.hiza.gateway.boardpage.why;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.hiza.gateway.boardpage.PageFrame;

/** The HTML of a figure and why it is what it is. */
@CheckedTemplate(basePath = "boardpage")
public final class WhyTemplates {
    private WhyTemplates() {}

    public static native TemplateInstance why(PageFrame frame, WhyView why);
}
