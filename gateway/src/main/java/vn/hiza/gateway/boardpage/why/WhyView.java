package vn.hiza.gateway.boardpage.why;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.figures.BoardView;

/**
 * Why a figure is what it is, in one language.
 *
 * @param lines formula, exact value, share, rates and rounding
 * @param proof whether the contributions add up to the figure; null when there is none
 * @param whatIf null for a figure that converts nothing
 */
public record WhyView(
        BoardView.Card card,
        String day,
        String scope,
        List<Line> lines,
        List<Line> terms,
        @Nullable Proof proof,
        @Nullable WhatIfView whatIf,
        StatementsView statements,
        List<BoardForm.Flaw> flaws) {

    /** Whether the statements make the figure, in words. */
    public record Proof(String text, boolean holds) {}

    /**
     * The figure under other rates.
     *
     * @param types of rates, those there are
     */
    public record WhatIfView(
            List<Case> cases, List<BoardForm.Option> types, String rateOn, boolean dayReadable, List<Line> kept) {}

    /** One way to convert, and by how much it differs from the figure. */
    public record Case(String name, String display, String exact, String difference) {}

    /**
     * A page of the statements.
     *
     * @param withheld whether the reader's role may not see them
     * @param sums of all pages
     */
    public record StatementsView(boolean withheld, List<Row> rows, List<String> sums, List<Link> links) {}

    /**
     * One statement.
     *
     * @param address its page
     * @param json the same as the API gives it
     * @param name what people call whom or what it is of; its code again where it has no name or none for the reader
     */
    public record Row(
            String day,
            String name,
            String subject,
            String measure,
            String amount,
            String revision,
            String event,
            String address,
            String json) {}
}
