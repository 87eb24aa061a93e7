package vn.hiza.rest.job;

/** The door of another protocol, which does the jobs that came through it in its own way and answers them in its words. */
public interface JobDoor {
    /** As its jobs are marked; never changed. */
    String name();

    /**
     * Does a job as if its request were at hand, step by step. What is not written in one of the steps is done again by who
     * goes on with the job.
     *
     * @throws vn.hiza.facts.BusinessException when the rest of it is refused
     */
    void work(DoorJob job, DoorSteps steps);

    /**
     * The summary of a job that failed.
     *
     * @param parts what was reported of those that stand, read one at a time
     */
    String failed(String detail, Iterable<String> parts);

    /**
     * The same of one that was cancelled.
     *
     * @param parts what was reported of those that stand, read one at a time
     */
    String cancelled(Iterable<String> parts);
}
