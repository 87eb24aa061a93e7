package vn.hiza.gateway.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.FxPolicy;

/**
 * A board as it was published, without the board itself.
 *
 * @param name what the publication is called
 * @param occasion what it was made for
 * @param date the day it goes by
 * @param zone null for the whole Board
 * @param publishedBy the client that froze it
 * @param digest {@code sha256:} and the hexadecimal digest of the document
 */
public record Publication(
        UUID id,
        String name,
        String occasion,
        LocalDate date,
        LocalDate asOf,
        @Nullable String zone,
        FxPolicy fx,
        String publishedBy,
        Instant publishedAt,
        String digest) {

    public BoardQuery query() {
        return new BoardQuery(asOf, zone, fx);
    }

    /** What somebody wants published. */
    public record Wanted(String name, String occasion, LocalDate date, BoardQuery query) {}
}
