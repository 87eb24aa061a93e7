package vn.hiza.gateway.boardpage.publications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.Link;

/** Publications as pages show them, in one language. */
public final class PublicationView {
    private PublicationView() {}

    /**
     * The publications, and the form to make another.
     *
     * @param form null for readers who may not publish
     * @param next where older ones are; null when there are none
     */
    public record Shelf(
            List<Item> items,
            @Nullable String next,
            @Nullable Form form) {}

    /** One of them. */
    public record Item(String address, String name, String occasion, String date, String asOf, String by) {}

    /** What somebody wants published, as it was typed. */
    public record Form(
            String name,
            String occasion,
            String date,
            String asOf,
            List<BoardForm.Option> zones,
            List<BoardForm.Option> rates,
            List<BoardForm.Flaw> flaws) {}

    /**
     * One publication with its figures as they were.
     *
     * @param lines its particulars
     * @param found what a verification or a comparison with today found; null when none was asked for
     */
    public record Page(
            String name,
            List<Line> lines,
            List<Figure> figures,
            @Nullable Found found,
            List<Link> links) {}

    /** A published figure. */
    public record Figure(String name, String display, String more) {}

    /**
     * What was found.
     *
     * @param facts those of one page
     * @param pages to the first and the next page of them
     * @param good whether the publication is as it was published, or nothing has changed since
     */
    public record Found(
            String title,
            boolean good,
            List<String> texts,
            List<Changed> changed,
            List<Fact> facts,
            List<Link> pages) {}

    /**
     * A statement that may have moved figures.
     *
     * @param address its page; null where it has none
     * @param effects what it said of a measure then and says now
     */
    public record Fact(String text, @Nullable String address, List<String> effects) {}

    /** A figure that comes out otherwise. */
    public record Changed(String name, String published, String now, String difference) {}
}
