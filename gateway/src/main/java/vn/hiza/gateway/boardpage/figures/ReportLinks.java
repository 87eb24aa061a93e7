package vn.hiza.gateway.boardpage.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;

/** Ways to the report of a day, in each format it is written in. */
public final class ReportLinks {
    private static final List<String> FILES = List.of("pdf", "docx", "xlsx", "csv");

    private ReportLinks() {}

    public static List<Link> of(BoardQuery query, Saying say) {
        PageAddress address = new PageAddress(query, say.language());
        List<Link> links = new ArrayList<>();
        links.add(new Link(address.report(""), say.of("form.report.page"), false));
        FILES.forEach(file -> links.add(new Link(address.report(file), file.toUpperCase(Locale.ROOT), true)));
        return links;
    }
}
