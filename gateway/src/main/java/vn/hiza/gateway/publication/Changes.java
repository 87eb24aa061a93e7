package vn.hiza.gateway.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Words;

/**
 * What has changed since a publication: figures that come out otherwise today, and the facts because of which they may.
 *
 * @param figures those that differ, of the whole board
 * @param facts on this page, in the order in which the gateway learned of them
 * @param withheld how many facts of this page the reader may not see
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Changes(
        UUID id,
        LocalDate asOf,
        List<ChangedFigure> figures,
        List<ChangedFact> facts,
        int withheld,
        @Nullable String nextCursor) {

    /**
     * A figure then and now.
     *
     * @param changed the parts that come out otherwise: value, share, target, approval, previous, reporting
     * @param difference now less then; null when one of them has no value
     */
    public record ChangedFigure(
            String code,
            Words name,
            String unit,
            List<String> changed,
            @Nullable BigDecimal published,
            @Nullable BigDecimal now,
            @Nullable BigDecimal difference,
            Words publishedDisplay,
            Words nowDisplay) {}

    /**
     * A fact that the publication did not know, or knew otherwise.
     *
     * @param revisionThen null for a fact that was not known
     * @param reason why it was stated anew, in the client's words
     */
    public record ChangedFact(
            UUID factId,
            String collection,
            String key,
            String href,
            Kind kind,
            @Nullable Integer revisionThen,
            int revisionNow,
            Instant recordedAt,
            String recordedBy,
            @Nullable String reason,
            List<Effect> effects) {}

    /** What became of a fact. */
    public enum Kind {
        STATED,
        CORRECTED,
        VOIDED
    }

    /**
     * What a fact said of a measure on a day up to the publication's as-of date, and says now.
     *
     * @param currency null for counts
     * @param place the enterprise's tax code, or zone and district, where it counts; empty for nowhere in particular
     */
    public record Effect(
            String measure,
            @Nullable String currency,
            LocalDate date,
            String place,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now) {}
}
