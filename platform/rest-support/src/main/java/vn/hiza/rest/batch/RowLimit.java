package vn.hiza.rest.batch;

/**
 * How many rows may come at once, and what to do with more.
 *
 * @param mend completes "or": another way than smaller batches; empty where there is none
 */
public record RowLimit(int most, String mend) {
    /** The most rows one request may carry. */
    private static final int OF_A_REQUEST = 50_000;

    /** The most rows a job may have. */
    private static final int OF_A_JOB = 1_000_000;

    /** Of a batch that is written before its answer, and could not be written after it. */
    public static RowLimit ofRequest() {
        return new RowLimit(OF_A_REQUEST, "");
    }

    /** Of a batch that is written before its answer, and would be taken as a job. */
    public static RowLimit beforeJob(String how) {
        return new RowLimit(OF_A_REQUEST, how);
    }

    public static RowLimit ofJob() {
        return new RowLimit(OF_A_JOB, "");
    }

    /** Counts rows while they are read: each run is one more, and one too many is refused. */
    public Runnable counting() {
        return new CountedRows(this)::next;
    }

    String refusal() {
        String smaller = "A batch carries at most " + most + " rows here; send smaller batches or files";
        return mend.isEmpty() ? smaller + "." : smaller + ", or all of it " + mend + ": it becomes a job.";
    }
}
