package vn.hiza.stack.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** One process of the suite that can be started, watched, and ended more than once. */
public interface Child {
    /** As in {@code run/<name>.pid}. */
    String name();

    /** The port on which it answers. */
    int port();

    Path log();

    /** Starts it; {@link #ready} says when it is of use. */
    void start() throws IOException;

    boolean ready();

    /** The process, while it runs. */
    Optional<ProcessHandle> process();

    /** Ends it politely, by force when it does not end in time; the pid file goes. */
    void stop(Duration patience) throws IOException;
}
