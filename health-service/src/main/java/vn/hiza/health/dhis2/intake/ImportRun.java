package vn.hiza.health.dhis2.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.hiza.facts.Case;
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
        this.intake = intake;
        this.collection = collection;
        this.strategy = strategy;
        this.rows = intake.reading();
    }

    /**
     * Counts what a payload holds while it is read, as the rows it becomes: each run is one more, and the first beyond what a
     * request may carry is refused.
     */
    public static Runnable counting(RowIntake<?> intake) {
        return intake.reading()::skip;
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

    /** Writes the rows, or rehearses it on the same path. */
    public Settled<T> settle(boolean dryRun) {
        StrategyRules<T> rules = new StrategyRules<>(collection.rules(), strategy);
        BatchPart<T> read = rows.take();
        List<Submission<T>> submissions = submissions(read.rows());
        List<Case<T>> cases = dryRun ? intake.rehearse(submissions, rules) : intake.commit(submissions, rules);
        return new Settled<>(read.rejections(), cases, dryRun ? null : intake.waitToken(cases));
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
