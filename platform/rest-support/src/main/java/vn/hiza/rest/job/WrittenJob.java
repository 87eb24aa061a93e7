package vn.hiza.rest.job;

import vn.hiza.rest.job.BatchJob.Trouble;

/** A job in the hands of who writes it. */
interface WrittenJob {
    /**
     * Writes it to its end; what was wrong with it is its end, too.
     *
     * @throws Interrupted when it is to be gone on with later, or never
     */
    void write();

    /** Ends it, for a reason of ours. */
    void fail(Trouble trouble);

    /** The job was cancelled, or cannot be gone on with at the moment. */
    final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
