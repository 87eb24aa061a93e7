package vn.hiza.gateway.explain;

import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;

/**
 * Which figure is to be explained, and which page of its statements is wanted.
 *
 * @param after where the page begins; null for the first
 */
public record ExplainQuery(
        BoardQuery board, int limit, @Nullable String after) {}
