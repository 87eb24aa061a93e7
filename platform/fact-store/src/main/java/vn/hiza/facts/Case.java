package vn.hiza.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement before its judges: what it claims, what is known, and what has been found so far. */
public final class Case<T> {
    private final Submission<T> submission;
    private final Author author;
    private final @Nullable Standing<T> current;
    private T next;
    private @Nullable Boolean changes;
    private final List<Flaw> flaws = new ArrayList<>(0);
    private final List<Warning> warnings = new ArrayList<>(0);
    private Outcome outcome = Outcome.REJECTED;
    private @Nullable Mark mark;
    private @Nullable Stored<T> result;

    Case(Submission<T> submission, Author author, @Nullable Standing<T> current) {
        this.submission = submission;
        this.author = author;
        this.current = current;
        this.next = submission.voids() && current != null ? current.state() : submission.proposal();
    }

    public int index() {
        return submission.index();
    }

    public String key() {
        return submission.key();
    }

    public boolean voids() {
        return submission.voids();
    }

    /** Who states it. Cases judged together may have several authors; which request is being answered says nothing of them. */
    public Author author() {
        return author;
    }

    /** The fact as it stands, voided or not; null when there never was one. */
    public @Nullable Standing<T> current() {
        return current;
    }

    /** The state in force, or null when there is none (never stated, or voided). */
    public @Nullable T inForce() {
        return current == null || current.voided() ? null : current.state();
    }

    /** The state that will be stored. */
    public T next() {
        return next;
    }

    /** Replaces the state to be stored, as when a timeline is carried on from the current state. */
    public void become(T state) {
        this.next = state;
        this.changes = null;
    }

    /** True when storing it would make a new revision. */
    public boolean changes() {
        if (changes == null) {
            T before = inForce();
            changes = voids() ? before != null : before == null || !before.equals(next);
        }
        return changes;
    }

    public void reject(Flaw flaw) {
        flaws.add(flaw);
    }

    public void warn(Warning warning) {
        warnings.add(warning);
    }

    public boolean rejected() {
        return !flaws.isEmpty();
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Where the revision in force after the write is to be found; null for a rejected statement. */
    public @Nullable Mark mark() {
        return mark;
    }

    /**
     * The revision in force after the write, in its own words. Null for a rejected statement, and for a row that changed
     * nothing: what it found was said by somebody else, and no answer to a batch repeats it.
     */
    public @Nullable Stored<T> result() {
        return result;
    }

    Submission<T> submission() {
        return submission;
    }

    void settle(Outcome settled, @Nullable Mark at, @Nullable Stored<T> written) {
        this.outcome = settled;
        this.mark = at;
        this.result = written;
    }

    void recall(Stored<T> said) {
        this.result = said;
    }
}
