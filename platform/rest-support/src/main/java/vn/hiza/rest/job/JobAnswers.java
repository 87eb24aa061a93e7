package vn.hiza.rest.job;

import java.util.List;
import java.util.function.IntFunction;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.batch.RowAnswers;
import vn.hiza.rest.table.Answer;

/** What became of the rows of a job, asked one after the other: one part of them is in memory at a time. */
final class JobAnswers implements IntFunction<Answer> {
    private static final Answer NOTHING = new Answer("", "");

    private final Transactions transactions;
    private final JobStore store;
    private final BatchJob job;
    private final RowAnswers.Manner manner;
    private final List<Integer> parts;
    private int part = -1;
    private int first;
    private int after;
    private List<Answer> answers = List.of();

    JobAnswers(Transactions transactions, JobStore store, BatchJob job, RowAnswers.Manner manner) {
        this.transactions = transactions;
        this.store = store;
        this.job = job;
        this.manner = manner;
        this.parts = transactions.read(tx -> store.parts(tx, job.id()));
    }

    @Override
    public Answer apply(int row) {
        while (row >= after && part + 1 < parts.size()) {
            part++;
            first = after;
            after = parts.get(part);
            answers = RowAnswers.ofPart(transactions.read(tx -> store.part(tx, job.id(), after)), first, after, manner);
        }
        return row < after ? answers.get(row - first) : NOTHING;
    }
}
