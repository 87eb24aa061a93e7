package vn.hiza.rest.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Author;
import vn.hiza.facts.Case;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Submission;
import vn.hiza.rest.collection.FactCollection;

/**
 * The one way in for rows, whatever door they come through: read by the collection, judged by its rules, written in
 * transactions of some thousand rows, so that the relay and other writers never wait for a whole file.
 */
public final class RowIntake<T> {
    /** What one transaction holds of a longer batch. */
    public static final int ROWS_AT_A_TIME = 5_000;

    /** Of what is done later: fewer, so that others have short waits meanwhile. */
    public static final int ROWS_OF_A_JOB = 1_000;

    private final Batches platform;
    private final FactCollection<T> collection;

    RowIntake(Batches platform, FactCollection<T> collection) {
        this.platform = platform;
        this.collection = collection;
    }

    /** Does the work once there is place for another batch, which holds its body and rows in memory. */
    public <R> R within(Supplier<R> work) {
        return platform.gate.within(work);
    }

    /** A sink that reads rows of the collection for the present caller and keeps what they state. */
    public BatchReading<T> reading() {
        return reading(RowPlaces.INDEXES, RowLimit.ofRequest());
    }

    /** The same for what is written part by part as a job, and may be longer. */
    public BatchReading<T> longReading() {
        return reading(RowPlaces.INDEXES, RowLimit.ofJob());
    }

    BatchReading<T> reading(RowPlaces places, RowLimit limit) {
        return platform.reading(collection, platform.request.caller(), places, limit);
    }

    /**
     * Writes rows; the good ones stay.
     *
     * @param rules the collection's own, or what a door demands on top of them
     * @param settled told of each part once it stands, in the order in which they end: nothing else holds on to what was written
     */
    public void commit(List<Submission<T>> rows, Rules<T> rules, Consumer<List<Case<T>>> settled) {
        Author author = platform.request.author();
        SubmittedParts<T> parts = parts(rows);
        BiFunction<Handle, List<Submission<T>>, List<Case<T>>> write = (tx, part) -> write(tx, part, rules, author);
        if (parts.independent()) {
            platform.transactions.commitSideBySide(parts.parts(), write, settled);
        } else {
            platform.transactions.commitEach(parts.parts(), write, settled);
        }
    }

    /** Takes the same path and takes all of it back. */
    public List<Case<T>> rehearse(List<Submission<T>> rows, Rules<T> rules) {
        Author author = platform.request.author();
        return platform.transactions.rehearse(tx -> whole(tx, rows, rules, author));
    }

    /** Writes all rows within a transaction of the caller's. */
    List<Case<T>> whole(Handle tx, List<Submission<T>> rows, Rules<T> rules, Author author) {
        List<Case<T>> settled = new ArrayList<>(rows.size());
        for (List<Submission<T>> part : parts(rows).parts()) {
            settled.addAll(write(tx, part, rules, author));
        }
        return settled;
    }

    private List<Case<T>> write(Handle tx, List<Submission<T>> part, Rules<T> rules, Author author) {
        return platform.writer.write(tx, collection.kind(), part, rules, author);
    }

    private SubmittedParts<T> parts(List<Submission<T>> rows) {
        return collection.rules().withinSubject()
                ? SubmittedParts.bySubject(
                        rows, row -> collection.kind().subject().apply(row.proposal()), ROWS_AT_A_TIME)
                : SubmittedParts.inOrder(rows, ROWS_AT_A_TIME);
    }
}
