package vn.hiza.stack.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.stack.home.StackHome;

/** A child that is a Java process of its own. */
public final class JavaChild implements Child {
    private final Launch launch;
    private final StackHome home;
    private @Nullable Process started;

    public JavaChild(Launch launch, StackHome home) {
        this.launch = launch;
        this.home = home;
    }

    /**
     * How to start it.
     *
     * @param arguments of {@code java}
     * @param environment settings beyond those inherited
     * @param readiness asked again and again after the start
     * @param archive what an earlier run left so that this one starts sooner
     */
    public record Launch(
            String name,
            int port,
            List<String> arguments,
            Map<String, String> environment,
            BooleanSupplier readiness,
            StartupArchive archive) {}

    @Override
    public String name() {
        return launch.name();
    }

    @Override
    public int port() {
        return launch.port();
    }

    @Override
    public Path log() {
        return home.log(name());
    }

    @Override
    public synchronized void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launch.archive().arguments());
        command.addAll(launch.arguments());
        boolean again = started != null;
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(again ? Redirect.appendTo(log().toFile()) : Redirect.to(log().toFile()));
        builder.environment().putAll(launch.environment());
        // glibc keeps an arena of memory for each thread otherwise; two do.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        process.getOutputStream().close();
        started = process;
        new PidFile(home.pidFile(name())).write(process.pid());
    }

    @Override
    public boolean ready() {
        return process().isPresent() && launch.readiness().getAsBoolean();
    }

    @Override
    public synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(started).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    @Override
    public void stop(Duration patience) throws IOException {
        process().ifPresent(process -> Ending.terminate(process, patience));
        launch.archive().keep();
        new PidFile(home.pidFile(name())).remove();
    }
}
