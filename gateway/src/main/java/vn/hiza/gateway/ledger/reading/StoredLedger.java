package vn.hiza.gateway.ledger.reading;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.indicator.ApprovalRule;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.ledger.Measure;

/** Opens views of the ledger in the database, each on one snapshot. */
@Singleton
public class StoredLedger implements LedgerViews {
    private final Jdbi jdbi;
    private final LedgerPulse pulse;
    private final CellSums sums;

    public StoredLedger(Jdbi jdbi, LedgerPulse pulse, IndicatorCatalogue catalogue) {
        this.jdbi = jdbi;
        this.pulse = pulse;
        Set<String> measures =
                new TreeSet<>(Set.of(Measure.ZONES_OPERATING, Measure.UNION_MEMBERS, Measure.YOUTH_MEMBERS));
        Set<String> flows = new TreeSet<>();
        for (Indicator indicator : catalogue.all()) {
            measures.addAll(indicator.measures());
            if (indicator.approval() != null) {
                indicator.measures().forEach(measure -> measures.add(ApprovalRule.approved(measure)));
            }
            if (indicator.kind().startsEachYear()) {
                flows.addAll(indicator.measures());
            }
        }
        this.sums = new CellSums(measures, flows);
    }

    @Override
    public <T> T read(Function<LedgerView, T> work) {
        return Snapshots.read(jdbi, tx -> work.apply(new StoredLedgerView(tx, sums)));
    }

    /** The ledger as a transaction of the caller's sees it. */
    public LedgerView within(Handle tx) {
        return new StoredLedgerView(tx, sums);
    }

    @Override
    public boolean isCurrent(String dataVersion) {
        return Long.parseLong(dataVersion) >= Long.parseLong(pulse.dataVersion());
    }

    @Override
    public void beforeEachVersion(Consumer<LedgerView> work) {
        pulse.prepare(tx -> work.accept(new StoredLedgerView(tx, sums)));
    }
}
