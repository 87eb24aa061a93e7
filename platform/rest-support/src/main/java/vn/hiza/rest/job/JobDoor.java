package vn.hiza.rest.job;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** The door of another protocol, which does the jobs that came through it in its own way and answers them in its words. */
public interface JobDoor {
    /** As its jobs are marked; never changed. */
    String name();

    /**
     * Does a job as if its request were at hand. All that it writes and what it says of its end are one transaction, so that
     * a job is done once, whoever dies meanwhile.
     *
     * @param body all of it
     * @param ended takes the summary, within that transaction
     * @throws vn.hiza.facts.BusinessException when the whole of it is refused
     */
    void work(DoorJob job, Supplier<byte[]> body, Consumer<String> ended);

    /** The summary of a job of which nothing was written. */
    String failed(String detail);
}
