package vn.hiza.gateway.ledger.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import vn.hiza.gateway.figure.MeasureSum;

/** Asks for the sums of measures of a test's choice. */
public final class CellSumsProbe {
    private CellSumsProbe() {}

    public static List<MeasureSum> asOf(Handle tx, LocalDate asOf, Set<String> stocks, Set<String> flows) {
        Set<String> all = new TreeSet<>(stocks);
        all.addAll(flows);
        return new CellSums(all, flows).asOf(tx, asOf);
    }
}
