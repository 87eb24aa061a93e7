package vn.hiza.health.dhis2.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Submission;
import vn.hiza.health.dhis2.summary.ImportStrategy;
import vn.hiza.rest.batch.BatchPart;
import vn.hiza.rest.batch.BatchReading;
import vn.hiza.rest.batch.RowIntake;
import vn.hiza.rest.collection.FactCollection;

/** The rows of one import on their way through a collection's intake; good ones are kept, all bad ones are listed. */
public final class ImportRun<T> {
    private final RowIntake<T> intake;
    private final FactCollection<T> collection;
    private final ImportStrategy strategy;
    private final BatchReading<T> rows;
    private final BitSet voids = new BitSet();
    private int index;

    public ImportRun(RowIntake<T> intake, FactCollection<T> collection, ImportStrategy strategy) {
        this(intake, collection, strategy, intake.reading());
    }

    private ImportRun(
            RowIntake<T> intake, FactCollection<T> collection, ImportStrategy strategy, BatchReading<T> rows) {
        this.intake = intake;
        this.collection = collection;
        this.strategy = strategy;
        this.rows = rows;
    }

    /** One for an import of any length, which is settled each time that some of it has been read. */
    public static <T> ImportRun<T> inParts(RowIntake<T> intake, FactCollection<T> collection, ImportStrategy strategy) {
        return new ImportRun<>(intake, collection, strategy, intake.longReading());
    }

    /** @param voided true to take back what the row speaks of */
    public void row(ObjectNode row, boolean voided) {
        voids.set(index++, voided);
        rows.row(row, List.of());
    }

    public void refuse(Flaw flaw) {
        index++;
        rows.refuse(flaw);
    }

    /** The rows read since the last call; what they speak of stays known. */
    public BatchPart<T> take() {
        return rows.take();
    }

    /** Writes the rows read since the last call, or rehearses it on the same path. */
    public Settled<T> settle(boolean dryRun) {
        return settle(take(), dryRun);
    }

    /** The same for rows that were taken before, again and again if need be. */
    public Settled<T> settle(BatchPart<T> read, boolean dryRun) {
        StrategyRules<T> rules = new StrategyRules<>(collection.rules(), strategy);
        List<Submission<T>> submissions = submissions(read.rows());
        Settled<T> settled = new Settled<>(collection.kind(), read.rejections(), dryRun);
        if (dryRun) {
            settled.add(intake.rehearse(submissions, rules));
        } else {
            intake.commit(submissions, rules, settled::add);
        }
        return settled;
    }

    private List<Submission<T>> submissions(List<Submission<T>> sent) {
        if (voids.isEmpty()) {
            return sent;
        }
        List<Submission<T>> submissions = new ArrayList<>(sent.size());
        for (Submission<T> row : sent) {
            submissions.add(new Submission<>(
                    row.index(), row.key(), row.proposal(), row.precondition(), voids.get(row.index())));
        }
        return submissions;
    }
}
