package vn.hiza.gateway.boardpage.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.hiza.gateway.boardpage.PageFrame;

/** The HTML of a statement and its history. */
@CheckedTemplate(basePath = "boardpage")
public final class StatementTemplates {
    private StatementTemplates() {}

    public static native TemplateInstance statement(PageFrame frame, StatementView statement);
}
