package vn.hiza.gateway.parked;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.UnreadableEvent;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.ledger.LedgerIntake;
import vn.hiza.gateway.ledger.LedgerStorageException;
import vn.hiza.intake.parking.ParkedEvent;
import vn.hiza.intake.parking.ParkedEvents;

/** Applies a parked event as the intake would have. */
@Singleton
public class ParkedRetry {
    private final Jdbi jdbi;
    private final ParkedEvents parked;
    private final LedgerIntake ledger;

    public ParkedRetry(Jdbi jdbi, ParkedEvents parked, LedgerIntake ledger) {
        this.jdbi = jdbi;
        this.parked = parked;
        this.ledger = ledger;
    }

    /** @throws BusinessException when there is no such event, or when it still cannot be applied */
    public ParkedEvent retry(long id) {
        try {
            ParkedEvent resolved = jdbi.inTransaction(tx -> apply(tx, id));
            ledger.committed();
            return resolved;
        } catch (UnreadableEvent | LedgerStorageException still) {
            throw new BusinessException(
                    Category.CONFLICT, "still-unreadable", "The event still cannot be applied: " + still.getMessage());
        }
    }

    private ParkedEvent apply(Handle tx, long id) {
        ParkedEvent event = parked.find(tx, id).orElseThrow(ParkedRetry::unknown);
        if (event.resolvedAt() == null) {
            ledger.apply(tx, List.of(FactEventCodec.fromRecord(parked.message(tx, id))));
            parked.resolve(tx, id);
            ledger.concluded(tx);
        }
        return parked.find(tx, id).orElseThrow(ParkedRetry::unknown);
    }

    public static BusinessException unknown() {
        return new BusinessException(Category.NOT_FOUND, "not-found", "There is no parked event of that id.");
    }
}
