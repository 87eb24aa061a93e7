package vn.hiza.health.dhis2.datavalue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.intake.ImportReport;
import vn.hiza.health.dhis2.intake.ImportRun;
import vn.hiza.health.dhis2.intake.ImportTally;
import vn.hiza.health.dhis2.intake.LaterImport;
import vn.hiza.health.dhis2.summary.ImportStrategy;
import vn.hiza.health.vaccination.VaccinationCount;
import vn.hiza.health.vaccination.VaccinationCountCollection;
import vn.hiza.rest.batch.BatchPart;
import vn.hiza.rest.batch.Batches;
import vn.hiza.rest.batch.RowIntake;
import vn.hiza.rest.batch.RowLimit;
import vn.hiza.rest.job.DoorSteps;

/**
 * An import of any length: looked through once without writing, so that a broken end refuses all of it, then written part by
 * part, each with what became of it.
 */
@ApplicationScoped
public class LongImport {
    private final RowIntake<VaccinationCount> intake;
    private final VaccinationCountCollection collection;
    private final DataValueImport values;
    private final GroupCompletions completions;
    private final Names names;

    public LongImport(
            Batches batches,
            VaccinationCountCollection collection,
            DataValueImport values,
            GroupCompletions completions,
            Names names) {
        this.intake = batches.intake(collection);
        this.collection = collection;
        this.values = values;
        this.completions = completions;
        this.names = names;
    }

    public void run(DoorSteps steps, DataValueFormat format, Map<String, String> address) {
        SurveyedPayload payload = new SurveyedPayload(RowLimit.ofJob().counting(), format == DataValueFormat.ADX);
        DataValueSet surveyed = payload.set(format.read(steps.body(), DataValueImport.header(address), payload));
        ImportOptions options = ImportOptions.of(address, surveyed);
        steps.counted(payload.values());
        if (options.dryRun()) {
            // One transaction, for which the events of others have to wait.
            intake.within(() -> {
                steps.end(() -> LaterImport.text(values.imported(steps.body(), format, address)));
                return address;
            });
        } else {
            inParts(steps, format, address, surveyed);
        }
    }

    private void inParts(DoorSteps steps, DataValueFormat format, Map<String, String> address, DataValueSet surveyed) {
        ImportOptions options = ImportOptions.of(address, surveyed);
        PartsWritten written =
                new PartsWritten(steps, options, ImportRun.inParts(intake, collection, options.strategy()));
        PartedPayload parts = new PartedPayload(surveyed, RowIntake.ROWS_OF_A_JOB, written::take);
        format.read(steps.body(), DataValueImport.header(address), parts);
        parts.end();
        steps.end(() -> {
            ImportTally whole = LaterImport.added(steps.parts());
            return LaterImport.text(whole.summary(options.json(), completed(surveyed, options, whole), null));
        });
    }

    private @Nullable String completed(DataValueSet surveyed, ImportOptions options, ImportTally whole) {
        if (options.strategy() == ImportStrategy.DELETE) {
            return null;
        }
        ImportReport report = new ImportReport(0, index -> Map.of(), index -> null);
        String day = completions.register(surveyed, names.of(surveyed, options), report);
        whole.add(report.noted());
        return day;
    }

    /** Writes the parts that do not stand yet. */
    private final class PartsWritten {
        private final DoorSteps steps;
        private final ImportOptions options;
        private final ImportRun<VaccinationCount> run;
        private final int standing;
        private final RowLines lines = new RowLines();
        private int read;

        PartsWritten(DoorSteps steps, ImportOptions options, ImportRun<VaccinationCount> run) {
            this.steps = steps;
            this.options = options;
            this.run = run;
            this.standing = steps.written();
        }

        void take(DataValueSet set) {
            ReadPart part = values.read(set, names.of(set, options), run, read);
            lines.add(part.lines());
            read += part.size();
            BatchPart<VaccinationCount> rows = run.take();
            if (read > standing) {
                steps.part(read, () -> written(part, rows));
            }
        }

        private ObjectNode written(ReadPart part, BatchPart<VaccinationCount> rows) {
            return part.report(lines::of).part(run.settle(rows, false));
        }
    }
}
