package vn.hiza.stack.command;

import java.io.IOException;
import java.util.Optional;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.process.PidFile;

/** The process that keeps a suite up, known by its pid file. */
record Supervisor(PidFile file) {
    static Supervisor of(StackHome home) {
        return new Supervisor(new PidFile(home.pidFile("supervisor")));
    }

    /** Another process than this one that keeps this home's suite up. */
    Optional<ProcessHandle> running() {
        return file.running()
                .filter(process -> process.pid() != ProcessHandle.current().pid());
    }

    void register() throws IOException {
        file.write(ProcessHandle.current().pid());
    }

    void remove() throws IOException {
        file.remove();
    }
}
