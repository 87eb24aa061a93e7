package vn.hiza.rest.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.function.Supplier;

/** How a door does a job: step by step, each in a transaction of its own, so that whoever goes on later knows where. */
public interface DoorSteps {
    /** The body from its beginning, as often as it is asked for. */
    InputStream body();

    /** Tells how many rows there are, once all have been read. */
    void counted(int rows);

    /** So many rows stand, with the parts they were written in: a job that was broken off goes on after them. */
    int written();

    /**
     * Writes a part and what is reported of it in one transaction. Whoever cancels the job waits for it; then no part follows.
     *
     * @param upTo how many rows have been read with it
     * @param write writes the rows and reports on them, with {@code counts} as those of a batch
     */
    void part(int upTo, Supplier<ObjectNode> write);

    /** What was reported of the parts, in their order, read one at a time: together they may be larger than the memory. */
    Iterable<String> parts();

    /**
     * Ends the job.
     *
     * @param last writes what is left and says what became of all of it, in the same transaction
     */
    void end(Supplier<String> last);
}
