package vn.hiza.stack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hiza.seeds.loader.SeedsRefused;
import vn.hiza.stack.command.Commands;
import vn.hiza.stack.command.Surroundings;
import vn.hiza.stack.suite.ChildDied;

/** The entry point of {@code ./hiza}. */
public final class Hiza {
    private Hiza() {}

    public static void main(String[] typed) {
        // Vietnamese on every terminal, whatever the locale of the machine.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(run(List.of(typed)));
    }

    private static int run(List<String> typed) {
        try {
            return Commands.run(typed, new Surroundings(System.getenv(), Console.ofProcess()));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            return refusal.exitCode();
        } catch (ChildDied | SeedsRefused failed) {
            System.err.println(failed.getMessage());
            return 1;
        } catch (Exception unforeseen) {
            System.err.println("This should not have happened; please report it with what follows.");
            unforeseen.printStackTrace(System.err);
            return 1;
        }
    }
}
