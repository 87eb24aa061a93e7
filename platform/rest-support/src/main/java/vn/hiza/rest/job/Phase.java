package vn.hiza.rest.job;

/** How far a job is. */
enum Phase {
    /** Its body is still being received; nobody is promised anything. */
    RECEIVING,
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean ended() {
        return compareTo(RUNNING) > 0;
    }
}
