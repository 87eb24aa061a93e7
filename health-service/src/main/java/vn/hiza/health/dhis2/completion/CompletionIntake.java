package vn.hiza.health.dhis2.completion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hiza.health.dhis2.intake.ImportRun;
import vn.hiza.health.dhis2.intake.Settled;
import vn.hiza.health.dhis2.summary.ImportStrategy;
import vn.hiza.rest.batch.Batches;
import vn.hiza.rest.batch.RowIntake;

/** Takes completions that came through the door. */
@ApplicationScoped
public class CompletionIntake {
    private final RowIntake<DataSetCompletion> intake;
    private final DataSetCompletionCollection collection;

    public CompletionIntake(Batches batches, DataSetCompletionCollection collection) {
        this.intake = batches.intake(collection);
        this.collection = collection;
    }

    /** Where a large body waits for its place. */
    public RowIntake<DataSetCompletion> gate() {
        return intake;
    }

    /** A run for the rows of one payload. */
    public ImportRun<DataSetCompletion> run(ImportStrategy strategy) {
        return new ImportRun<>(intake, collection, strategy);
    }

    /** The rows at once. */
    public Settled<DataSetCompletion> settle(List<ObjectNode> rows, boolean dryRun) {
        ImportRun<DataSetCompletion> run = run(ImportStrategy.CREATE_AND_UPDATE);
        rows.forEach(row -> run.row(row, false));
        return run.settle(dryRun);
    }
}
