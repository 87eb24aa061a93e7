package vn.hiza.gateway.boardpage.publications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.hiza.gateway.boardpage.PageFrame;

/** The HTML of publications: all of them, and each. */
@CheckedTemplate(basePath = "boardpage")
public final class PublicationTemplates {
    private PublicationTemplates() {}

    public static native TemplateInstance publications(PageFrame frame, PublicationView.Shelf shelf);

    public static native TemplateInstance publication(PageFrame frame, PublicationView.Page publication);
}
