package vn.hiza.gateway.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.figure.FxPolicy;

/**
 * What a reader asks of the board.
 *
 * @param zone null for the whole Board
 */
public record BoardQuery(LocalDate asOf, @Nullable String zone, FxPolicy fx) {}
