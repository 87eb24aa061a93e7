package vn.hiza.stack.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hiza.stack.Refusal;

/** What was typed after a command: words, and options with a value. */
public final class Arguments {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Arguments() {}

    /**
     * @param known the options the command has, as {@code --as-of}; given as {@code --as-of DATE} or {@code --as-of=DATE}
     */
    public static Arguments read(List<String> typed, Set<String> known) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < typed.size(); i++) {
            String argument = typed.get(i);
            if (!argument.startsWith("-")) {
                arguments.words.add(argument);
                continue;
            }
            String[] parts = argument.split("=", 2);
            if (!known.contains(parts[0])) {
                throw usage("There is no option " + parts[0] + " here" + offer(known) + ".");
            }
            if (parts.length == 1 && i + 1 == typed.size()) {
                throw usage("The option " + parts[0] + " needs a value.");
            }
            arguments.options.put(parts[0], parts.length == 2 ? parts[1] : typed.get(++i));
        }
        return arguments;
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The words; refused when there are more than the command takes. */
    public List<String> words(int most) {
        if (words.size() > most) {
            throw usage("\"" + words.get(most) + "\" is one word too many.");
        }
        return List.copyOf(words);
    }

    static Refusal usage(String message) {
        return new Refusal(message + " ./hiza help lists every command.", Refusal.USAGE);
    }

    private static String offer(Set<String> known) {
        return known.isEmpty()
                ? ""
                : "; there is "
                        + String.join(
                                ", ", Arrays.asList(known.stream().sorted().toArray(String[]::new)));
    }
}
