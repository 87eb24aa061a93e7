package vn.hiza.health.dhis2.datavalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import vn.hiza.health.dhis2.intake.ImportReport;
import vn.hiza.health.dhis2.intake.ImportRun;
import vn.hiza.health.dhis2.intake.Settled;
import vn.hiza.health.dhis2.summary.ImportStrategy;
import vn.hiza.health.dhis2.summary.ImportSummary;
import vn.hiza.health.vaccination.VaccinationCount;
import vn.hiza.health.vaccination.VaccinationCountCollection;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.batch.Batches;
import vn.hiza.rest.batch.RowIntake;
import vn.hiza.rest.batch.RowLimit;

/** Takes data values through the one intake of vaccination counts and tells what became of them in DHIS2's words. */
@ApplicationScoped
public class DataValueImport {
    private final RowIntake<VaccinationCount> intake;
    private final VaccinationCountCollection collection;
    private final GroupCompletions completions;
    private final Names names;
    private final CurrentRequest request;

    public DataValueImport(
            Batches batches,
            VaccinationCountCollection collection,
            GroupCompletions completions,
            Names names,
            CurrentRequest request) {
        this.intake = batches.intake(collection);
        this.collection = collection;
        this.completions = completions;
        this.names = names;
        this.request = request;
    }

    /** Where a large body waits for its place. */
    public RowIntake<VaccinationCount> gate() {
        return intake;
    }

    /** Refuses what the address of an import says and no payload could mend, before one is taken to be imported later. */
    public void check(Map<String, String> address) {
        ImportOptions.check(address);
    }

    /** Imports a payload that is held whole. */
    public ImportSummary imported(InputStream body, DataValueFormat format, Map<String, String> address) {
        WholePayload payload = new WholePayload(limit(address).counting());
        Map<String, String> said = format.read(body, header(address), payload);
        DataValueSet set = payload.set(said, format == DataValueFormat.ADX);
        ImportOptions options = ImportOptions.of(address, set);
        KnownNames known = names.of(set, options);
        ImportRun<VaccinationCount> run = new ImportRun<>(intake, collection, options.strategy());
        ReadPart part = read(set, known, run, 0);
        Settled<VaccinationCount> settled = run.settle(options.dryRun());
        ImportReport report = part.report();
        String completed =
                options.strategy() == ImportStrategy.DELETE ? null : completions.register(set, known, report);
        return report.summary(settled, options.json(), completed);
    }

    /** What is rehearsed is one transaction as a task, too. */
    private static RowLimit limit(Map<String, String> address) {
        return "true".equals(address.get("dryRun")) ? RowLimit.ofRequest() : RowLimit.beforeJob("with async=true");
    }

    static boolean header(Map<String, String> address) {
        return !"false".equals(address.get("firstRowIsHeader"));
    }

    /**
     * Makes rows of values.
     *
     * @param first the place of the first of them in the whole payload
     */
    ReadPart read(DataValueSet set, KnownNames known, ImportRun<VaccinationCount> run, int first) {
        ValueReading reading = new ValueReading(known, request.caller(), names.today(), set.adx());
        ReadPart part = new ReadPart(first);
        for (ValueGroup group : set.groups()) {
            for (DataValue value : group.values()) {
                boolean voids = known.options().strategy() == ImportStrategy.DELETE || value.is(ValueField.DELETED);
                part.add(value, group);
                try {
                    run.row(reading.row(value, group, voids), voids);
                } catch (NotTaken refused) {
                    run.refuse(refused.flaw());
                }
            }
        }
        return part;
    }
}
