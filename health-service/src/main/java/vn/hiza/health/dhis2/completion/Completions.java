package vn.hiza.health.dhis2.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Stored;

/** Whether something was completed. */
@ApplicationScoped
public class Completions {
    private final FactReader reader = new FactReader();

    /** The day on which a data set was said to be complete for a period and unit. */
    public Optional<LocalDate> completedOn(Handle tx, String dataSet, String period, String orgUnit) {
        return reader.find(tx, DataSetCompletionCollection.KIND, dataSet + "/" + period + "/" + orgUnit)
                .filter(stored -> !stored.voided())
                .map(Stored::state)
                .filter(DataSetCompletion::completed)
                .map(DataSetCompletion::completedOn);
    }
}
