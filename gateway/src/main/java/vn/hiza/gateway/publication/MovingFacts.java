package vn.hiza.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.ledger.FactState;
import vn.hiza.gateway.ledger.State;

/**
 * Facts that say nothing of a measure themselves, and yet may move figures of a publication: places, approvals, rates,
 * targets.
 */
final class MovingFacts {
    private static final String KNOWN_OF = "select exists (select from posting p join fact f using (fact_id)"
            + " where p.enterprise = :enterprise and f.batch <= :batch)";

    private final Handle tx;
    private final LedgerView today;
    private final Publication publication;
    private final long batch;
    private final Area area;

    MovingFacts(Handle tx, LedgerView today, Publication publication, long batch, Area area) {
        this.tx = tx;
        this.today = today;
        this.publication = publication;
        this.batch = batch;
        this.area = area;
    }

    /** @param then null for a fact that was not known */
    boolean move(@Nullable FactState then, FactState now) {
        return switch (now.event().topic()) {
            case ENTERPRISES -> area.holds(now.key()) && moved(then, now);
            case REPORTING_DAYS -> !now.state().day("date").isAfter(publication.asOf());
            case EXCHANGE_RATES -> converts(now.state());
            case TARGETS ->
                area.isWhole()
                        && now.state().whole("year") == publication.asOf().getYear();
            default -> false;
        };
    }

    /** A new enterprise moves what was known of it already; one that stays where it was moves nothing. */
    private boolean moved(@Nullable FactState then, FactState now) {
        if (then != null) {
            return !places(then).equals(places(now));
        }
        return tx.createQuery(KNOWN_OF)
                .bind("enterprise", now.key())
                .bind("batch", batch)
                .mapTo(Boolean.class)
                .one();
    }

    private static JsonNode places(FactState enterprise) {
        return enterprise.voided()
                ? MissingNode.getInstance()
                : FactJson.tree(new String(enterprise.event().value(), StandardCharsets.UTF_8))
                        .at("/state/history");
    }

    /** Whether capital up to the day, or to the same day of the year before, converts at it. */
    private boolean converts(State rate) {
        LocalDate on = rate.day("date");
        LocalDate asOf = publication.asOf();
        return Rate.CENTRAL.equals(rate.text("type"))
                && Stream.of(asOf, Period.yearTo(asOf).previous().to())
                        .anyMatch(end -> !on.isAfter(end) && (publication.fx() != FxPolicy.AS_OF || isLatest(on, end)));
    }

    private boolean isLatest(LocalDate on, LocalDate end) {
        return today.centralRate(end).filter(rate -> rate.date().isAfter(on)).isEmpty();
    }
}
