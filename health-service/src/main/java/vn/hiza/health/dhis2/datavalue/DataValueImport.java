package vn.hiza.health.dhis2.datavalue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hiza.facts.Transactions;
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

/** Takes data values through the one intake of vaccination counts and tells what became of them in DHIS2's words. */
@ApplicationScoped
public class DataValueImport {
    private final RowIntake<VaccinationCount> intake;
    private final VaccinationCountCollection collection;
    private final GroupCompletions completions;
    private final Names names;
    private final CurrentRequest request;
    private final Transactions transactions;

    public DataValueImport(
            Batches batches,
            VaccinationCountCollection collection,
            GroupCompletions completions,
            Names names,
            CurrentRequest request,
            Transactions transactions) {
        this.intake = batches.intake(collection);
        this.collection = collection;
        this.completions = completions;
        this.names = names;
        this.request = request;
        this.transactions = transactions;
    }

    /** Imports once there is place for another large body, which is read only then. */
    public ImportSummary run(Supplier<byte[]> body, DataValueFormat format, Map<String, String> address) {
        return intake.within(() -> imported(body.get(), format, address));
    }

    /**
     * Imports in one transaction.
     *
     * @param ended takes the summary within it, so that what it keeps stands when the values do, and not otherwise
     */
    public void runOnce(
            Supplier<byte[]> body, DataValueFormat format, Map<String, String> address, Consumer<ImportSummary> ended) {
        intake.within(() -> transactions.commit(tx -> {
            ImportSummary summary = imported(body.get(), format, address);
            ended.accept(summary);
            return summary;
        }));
    }

    private ImportSummary imported(byte[] body, DataValueFormat format, Map<String, String> address) {
        DataValueSet set =
                format.read(body, !"false".equals(address.get("firstRowIsHeader")), ImportRun.counting(intake));
        return settle(set, ImportOptions.of(address, set));
    }

    private ImportSummary settle(DataValueSet set, ImportOptions options) {
        KnownNames known = names.of(set, options);
        ImportRun<VaccinationCount> run = new ImportRun<>(intake, collection, options.strategy());
        List<Place> places =
                read(set, options, new ValueReading(known, request.caller(), names.today(), set.adx()), run);
        Settled<VaccinationCount> settled = run.settle(options.dryRun());
        ImportReport report = new ImportReport(
                places.size(),
                index -> ValueParts.of(
                        places.get(index).value(), places.get(index).group()));
        remarkOnWhatIsNotKept(places, report);
        String completed =
                options.strategy() == ImportStrategy.DELETE ? null : completions.register(set, known, report);
        return report.summary(settled, options.json(), completed);
    }

    private static List<Place> read(
            DataValueSet set, ImportOptions options, ValueReading reading, ImportRun<VaccinationCount> run) {
        List<Place> places = new ArrayList<>(set.size());
        for (ValueGroup group : set.groups()) {
            for (DataValue value : group.values()) {
                boolean voids = options.strategy() == ImportStrategy.DELETE || value.is(ValueField.DELETED);
                places.add(new Place(value, group));
                try {
                    ObjectNode row = reading.row(value, group, voids);
                    run.row(row, voids);
                } catch (NotTaken refused) {
                    run.refuse(refused.flaw());
                }
            }
        }
        return places;
    }

    private static void remarkOnWhatIsNotKept(List<Place> places, ImportReport report) {
        long comments = places.stream()
                .filter(each -> each.value().get(ValueField.COMMENT) != null)
                .count();
        if (comments > 0) {
            report.remark("Comments are not kept; there were " + comments);
        }
        long marks = places.stream()
                .filter(each -> each.value().is(ValueField.FOLLOW_UP))
                .count();
        if (marks > 0) {
            report.remark("Marks for follow-up are not kept; there were " + marks);
        }
    }

    /** A value and the group it stands in. */
    private record Place(DataValue value, ValueGroup group) {}
}
