package vn.hiza.gateway.boardpage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.Link;

/**
 * A statement in one language.
 *
 * @param kind what kind of statement it is
 * @param key of what it is, by its address
 * @param name what people call whom or what it is of; null where there is no name for the reader
 * @param voided whether it no longer holds
 * @param fields what it says, or said last
 * @param revisions the newest first
 * @param links the way back, and the same as JSON
 */
public record StatementView(
        String kind,
        String key,
        @Nullable String name,
        boolean voided,
        List<Line> fields,
        List<RevisionView> revisions,
        List<Link> links) {

    /**
     * One revision.
     *
     * @param title what was done, and which revision it is
     * @param lines who, when, why, and the event that told of it
     * @param changes what it changed of the revision before; empty for the first
     */
    public record RevisionView(String title, List<Line> lines, List<Difference> changes) {}

    /** A field before and after. */
    public record Difference(String field, String before, String after) {}
}
