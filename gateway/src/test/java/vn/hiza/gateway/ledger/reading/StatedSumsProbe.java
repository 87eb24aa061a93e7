package vn.hiza.gateway.ledger.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.gateway.figure.ContributionQuery;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.StatedSum;

/** Adds up the statements of a measure of a test's choice. */
public final class StatedSumsProbe {
    private StatedSumsProbe() {}

    /** @param zone null for all zones */
    public static BigDecimal sum(
            Handle tx, LocalDate asOf, String measure, String currency, String zone, boolean flow) {
        return new StoredContributions(
                        tx,
                        new ContributionQuery(
                                List.of(measure),
                                currency.isEmpty() ? null : currency,
                                zone,
                                Period.yearTo(asOf),
                                flow))
                .sums().stream().map(StatedSum::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
