package vn.hiza.health.dhis2.completion;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Transactions;
import vn.hiza.health.dhis2.intake.ImportReport;
import vn.hiza.health.dhis2.intake.ImportRun;
import vn.hiza.health.dhis2.intake.LaterImport;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.Dictionary;
import vn.hiza.health.dhis2.mapping.Named;
import vn.hiza.health.dhis2.mapping.OrgUnit;
import vn.hiza.health.dhis2.mapping.OrgUnitLookup;
import vn.hiza.health.dhis2.summary.ImportStrategy;
import vn.hiza.health.dhis2.summary.ImportSummary;
import vn.hiza.rest.batch.BatchPart;
import vn.hiza.rest.batch.RowIntake;
import vn.hiza.rest.batch.RowLimit;
import vn.hiza.rest.job.DoorSteps;

/** Takes completions as DHIS2 clients send them and tells what became of them in DHIS2's words. */
@ApplicationScoped
public class RegistrationImport {
    private final CompletionIntake intake;
    private final Transactions transactions;
    private final Dictionary dictionary;
    private final OrgUnitLookup orgUnits;
    private final Clock clock;

    public RegistrationImport(
            CompletionIntake intake,
            Transactions transactions,
            Dictionary dictionary,
            OrgUnitLookup orgUnits,
            Clock clock) {
        this.intake = intake;
        this.transactions = transactions;
        this.dictionary = dictionary;
        this.orgUnits = orgUnits;
        this.clock = clock;
    }

    public ImportSummary run(byte[] body, RegistrationFormat format, RegistrationOptions options) {
        return whole(read(body, format, options), options);
    }

    private ImportSummary whole(Payload payload, RegistrationOptions options) {
        ImportRun<DataSetCompletion> run = intake.run(options.strategy());
        return payload.report(0, payload.size())
                .summary(run.settle(payload.rows(run, 0, payload.size()), options.dryRun()), options.json(), null);
    }

    /** The same after the answer, in parts as any import that is done later. */
    public void run(DoorSteps steps, RegistrationFormat format, RegistrationOptions options) {
        intake.gate().within(() -> {
            Payload payload = read(body(steps), format, options);
            steps.counted(payload.size());
            if (options.dryRun()) {
                steps.end(() -> LaterImport.text(whole(payload, options)));
            } else {
                inParts(steps, payload, options);
            }
            return payload;
        });
    }

    private void inParts(DoorSteps steps, Payload payload, RegistrationOptions options) {
        ImportRun<DataSetCompletion> run = intake.run(options.strategy());
        int standing = steps.written();
        for (int from = 0; from < payload.size(); from += RowIntake.ROWS_OF_A_JOB) {
            int first = from;
            int after = Math.min(payload.size(), from + RowIntake.ROWS_OF_A_JOB);
            BatchPart<DataSetCompletion> rows = payload.rows(run, first, after);
            if (after > standing) {
                steps.part(after, () -> payload.report(first, after).part(run.settle(rows, false)));
            }
        }
        steps.end(() -> LaterImport.text(LaterImport.added(steps.parts()).summary(options.json(), null, null)));
    }

    private static byte[] body(DoorSteps steps) {
        try (InputStream body = steps.body()) {
            return body.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Payload read(byte[] body, RegistrationFormat format, RegistrationOptions options) {
        List<Registration> sent = format.read(body, RowLimit.ofRequest().counting());
        Named<Dhis2DataSet> sets = transactions.read(dictionary::sets);
        List<String> names = sent.stream()
                .map(each -> each.get("organisationUnit"))
                .filter(name -> name != null && name.matches("[A-Za-z0-9_.-]{1,50}"))
                .distinct()
                .toList();
        Map<String, OrgUnit> units = transactions.read(tx -> orgUnits.find(tx, names, options.orgUnits()));
        return new Payload(sent, registration -> row(registration, sets, units, options), options.strategy());
    }

    private ObjectNode row(
            Registration sent, Named<Dhis2DataSet> sets, Map<String, OrgUnit> units, RegistrationOptions options) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        String dataSet = sent.get("dataSet");
        Dhis2DataSet set = dataSet == null ? null : sets.find(dataSet, options.dataSets());
        put(row, "dataSet", set == null ? dataSet : set.code());
        put(row, "period", sent.get("period"));
        String name = sent.get("organisationUnit");
        OrgUnit unit = name == null ? null : units.get(name);
        put(row, "orgUnit", unit == null ? name : unit.code());
        String date = sent.get("date");
        row.put("completedOn", date == null ? LocalDate.now(clock).toString() : CompletionDate.day(date));
        String completed = sent.get("completed");
        if (completed == null || completed.equals("true") || completed.equals("false")) {
            row.put("completed", !"false".equals(completed));
        } else {
            row.put("completed", completed);
        }
        return row;
    }

    private static void put(ObjectNode row, String field, @Nullable String text) {
        if (text != null) {
            row.put(field, text);
        }
    }

    /** What was sent, and how it becomes rows of the collection. */
    private record Payload(List<Registration> sent, Function<Registration, ObjectNode> row, ImportStrategy strategy) {
        int size() {
            return sent.size();
        }

        BatchPart<DataSetCompletion> rows(ImportRun<DataSetCompletion> run, int from, int after) {
            for (Registration each : sent.subList(from, after)) {
                Flaw flaw = each.flaw();
                if (flaw == null) {
                    run.row(row.apply(each), strategy == ImportStrategy.DELETE);
                } else {
                    run.refuse(flaw);
                }
            }
            return run.take();
        }

        /** A new one for each try. */
        ImportReport report(int from, int after) {
            return new ImportReport(after - from, index -> sent.get(index).named(), index -> null);
        }
    }
}
