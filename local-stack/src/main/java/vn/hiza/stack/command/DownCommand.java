package vn.hiza.stack.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hiza.stack.process.Ending;
import vn.hiza.stack.suite.Remnants;

/** {@code down}: stops the suite of this home, whoever started it. */
final class DownCommand implements Command {
    /** Longer than everything the supervisor may wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        Arguments.read(typed, Set.of()).words(0);
        Optional<ProcessHandle> supervisor = Supervisor.of(around.home()).running();
        if (supervisor.isPresent()) {
            around.narration().progress("stopping the suite");
            Ending.terminate(supervisor.get(), PATIENCE);
        }
        Supervisor.of(around.home()).remove();
        int remnants = Remnants.end(around.home(), around.narration());
        around.narration()
                .say(supervisor.isPresent() || remnants > 0 ? "The suite is stopped." : "Nothing was running.");
        return 0;
    }
}
