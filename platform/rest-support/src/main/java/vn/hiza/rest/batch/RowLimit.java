package vn.hiza.rest.batch;

/**
 * How many rows may come at once, and what to do with more.
 *
 * @param mend completes "or": another way than smaller batches; empty where there is none
 */
record RowLimit(int most, String mend) {
    /** The most rows one request may carry. */
    static final int OF_A_REQUEST = 50_000;

    /** The most rows a job may have. */
    static final int OF_A_JOB = 1_000_000;

    /** Of a batch that is written before its answer, and could not be written after it. */
    static RowLimit ofRequest() {
        return new RowLimit(OF_A_REQUEST, "");
    }

    /** Of a batch that is written before its answer, and would be taken as a job. */
    static RowLimit beforeJob(String how) {
        return new RowLimit(OF_A_REQUEST, how);
    }

    static RowLimit ofJob() {
        return new RowLimit(OF_A_JOB, "");
    }

    String refusal() {
        String smaller = "A batch carries at most " + most + " rows here; send smaller batches or files";
        return mend.isEmpty() ? smaller + "." : smaller + ", or all of it " + mend + ": it becomes a job.";
    }
}
