package vn.hiza.stack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import vn.hiza.stack.Narration;
import vn.hiza.stack.Refusal;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.suite.LocalSuite;
import vn.hiza.stack.suite.Supervision;

/** {@code up}: starts the suite, loads the seeds, prints the board, and keeps it up until it is told to end. */
final class UpCommand implements Command {
    private static final int READY_PATIENCE_SECONDS = 120;

    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        Arguments.read(typed, Set.of()).words(0);
        StackHome home = around.home().create();
        Supervisor supervisor = Supervisor.of(home);
        if (supervisor.running().isPresent()) {
            return alreadyUp(around, supervisor);
        }
        supervisor.register();
        long begun = System.nanoTime();
        LocalSuite suite = prepare(around, supervisor);
        Supervision supervision = new Supervision(suite, around.narration());
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> end(suite, supervision, supervisor, around.narration()), "suite-end"));
        suite.start();
        around.narration().say(String.format("Everything is ready after %.1f s.", (System.nanoTime() - begun) / 1e9));
        Seeds.load(around, suite.gateway(), () -> suite.token("admin"));
        greet(around);
        Files.writeString(home.readyMark(), "");
        supervision.watch();
        return 0;
    }

    private static LocalSuite prepare(Surroundings around, Supervisor supervisor) throws IOException {
        try {
            return LocalSuite.prepare(around.home(), around.ports(), around.folder(), around.narration());
        } catch (IOException | RuntimeException refused) {
            supervisor.remove();
            throw refused;
        }
    }

    private static int alreadyUp(Surroundings around, Supervisor supervisor) throws Exception {
        around.narration()
                .say("The suite of " + around.home().folder() + " is up already, kept by process "
                        + supervisor.running().map(ProcessHandle::pid).orElse(0L) + ".");
        StatusCommand status = new StatusCommand();
        Surroundings quiet = new Surroundings(around.environment(), Narration.silent());
        for (int second = 0; second < READY_PATIENCE_SECONDS; second++) {
            if (Files.exists(around.home().readyMark()) && status.run(List.of(), quiet) == 0) {
                greet(around);
                return 0;
            }
            around.narration().progress("waiting until everything is ready");
            Thread.sleep(1_000);
        }
        throw new Refusal(
                "It is not ready after " + READY_PATIENCE_SECONDS + " s; ./hiza status says what is missing.");
    }

    private static void greet(Surroundings around) throws Exception {
        around.narration().say("");
        around.narration().say(BoardCommand.table(around, BoardCommand.PUBLISHED, null));
        around.narration().say("""
                Board          %1$s/?asOf=2021-11-26  (sign in as "board")
                Phone page     %1$s/report
                API and try-out %1$s/q/swagger-ui
                Data and logs  %2$s
                Token          ./hiza token board, as in
                               curl -H "Authorization: Bearer $(./hiza token board)" "%1$s/api/v1/board?asOf=2021-11-26\"""".formatted(around.gateway(), around.home().folder())
                .replace("API and try-out", "API           "));
    }

    private static void end(LocalSuite suite, Supervision supervision, Supervisor supervisor, Narration narration) {
        try {
            supervision.end();
            narration.say("Stopping the services, the gateway, Kafka and PostgreSQL.");
            suite.close();
            supervisor.remove();
            narration.say("Stopped.");
        } catch (IOException failed) {
            narration.say(
                    "Not everything could be stopped: " + failed.getMessage() + "; ./hiza down ends what is left.");
        }
    }
}
