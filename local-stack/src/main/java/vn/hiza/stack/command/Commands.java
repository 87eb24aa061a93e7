package vn.hiza.stack.command;

import java.util.List;
import java.util.Map;
import vn.hiza.stack.Refusal;

/** The commands by name. */
public final class Commands {
    private static final Map<String, Command> BY_NAME = Map.of(
            "up", new UpCommand(),
            "status", new StatusCommand(),
            "down", new DownCommand(),
            "reset", new ResetCommand(),
            "board", new BoardCommand(),
            "token", new TokenCommand(),
            "keys", new KeysCommand(),
            "seed", new SeedCommand(),
            "help", new HelpCommand());

    private Commands() {}

    /** Runs what was typed and returns its exit code. */
    public static int run(List<String> typed, Surroundings around) throws Exception {
        if (typed.isEmpty()) {
            around.narration().say(HelpCommand.TEXT);
            return Refusal.USAGE;
        }
        Command command = BY_NAME.get(typed.get(0));
        if (command == null) {
            throw Arguments.usage("There is no command \"" + typed.get(0) + "\".");
        }
        return command.run(typed.subList(1, typed.size()), around);
    }
}
