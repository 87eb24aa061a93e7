package vn.hiza.stack.command;

import java.util.List;

/** One command of {@code ./hiza}. */
@FunctionalInterface
public interface Command {
    /** Returns the exit code; what cannot be done is a {@link vn.hiza.stack.Refusal}. */
    int run(List<String> typed, Surroundings around) throws Exception;
}
