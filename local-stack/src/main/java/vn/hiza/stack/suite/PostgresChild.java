package vn.hiza.stack.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hiza.engines.PostgresEngine;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.process.Child;
import vn.hiza.stack.process.Ending;
import vn.hiza.stack.process.PidFile;
import vn.hiza.stack.process.Readiness;

/** The PostgreSQL server; its first process is the one whose pid counts. */
final class PostgresChild implements Child {
    private final StackHome home;
    private final int port;
    private @Nullable PostgresEngine engine;

    PostgresChild(StackHome home, int port) {
        this.home = home;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return home.log(name());
    }

    /** Returns when the server answers and every application has its database. */
    @Override
    public synchronized void start() throws IOException {
        release();
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        engine = PostgresEngine.startUntilClosed(home.postgres(), port, log());
        new PidFile(home.pidFile(name())).write(serverPid());
    }

    @Override
    public boolean ready() {
        return process().isPresent() && Readiness.ofPort(port);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return new PidFile(home.pidFile(name())).running();
    }

    @Override
    public synchronized void stop(Duration patience) throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.isPresent()) {
            Ending.interrupt(process.get(), patience);
        }
        release();
        new PidFile(home.pidFile(name())).remove();
    }

    /** Lets go of a server that ended, with the lock on its folder. */
    private void release() throws IOException {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }

    private long serverPid() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(home.postgres().resolve("data/postmaster.pid"))) {
            return Long.parseLong(lines.readLine().trim());
        }
    }
}
