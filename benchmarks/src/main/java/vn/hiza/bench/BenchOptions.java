package vn.hiza.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the caller asks for.
 *
 * @param rounds measured rounds, 3 to 50; the median is reported
 * @param seconds length of a round that lasts a time, 1 to 120
 * @param rows rows of a batch, 1,000 to 50,000
 * @param clients concurrent clients of single writes and of reads, 1 to 256
 * @param rate writes or reads a second where the load is open-loop, 1 to 5,000
 * @param facts stored facts at which freshness and board reads are measured, ascending, at most 2,000,000
 * @param portOffset added to every port of the suite the benchmark starts
 * @param direct sends writes to the owning service instead of the gateway
 * @param running measures the suite that runs already; its data stays
 * @param json prints the result once more as one line of JSON
 */
public record BenchOptions(
        String name,
        int rounds,
        int seconds,
        int rows,
        int clients,
        int rate,
        List<Integer> facts,
        int portOffset,
        boolean direct,
        boolean running,
        boolean json) {

    private static final List<Integer> FACTS = List.of(100_000, 1_000_000);

    /** @throws IllegalArgumentException saying which option is wrong and what it takes */
    public static BenchOptions parse(List<String> arguments) {
        if (arguments.isEmpty() || arguments.get(0).startsWith("--")) {
            throw new IllegalArgumentException("Name a benchmark first.");
        }
        Reading reading = new Reading(new ArrayList<>(arguments.subList(1, arguments.size())));
        BenchOptions options = new BenchOptions(
                arguments.get(0),
                reading.number("--rounds", 5, 3, 50),
                reading.number("--seconds", 10, 1, 120),
                reading.number("--rows", 50_000, 1_000, 50_000),
                reading.number("--clients", 8, 1, 256),
                reading.number("--rate", 200, 1, 5_000),
                facts(reading.text("--facts")),
                reading.number("--port-offset", 5_000, 0, 40_000),
                reading.flag("--direct"),
                reading.flag("--running"),
                reading.flag("--json"));
        reading.refuseRest();
        return options;
    }

    private static List<Integer> facts(String text) {
        if (text.isEmpty()) {
            return FACTS;
        }
        return Arrays.stream(text.split(",", -1))
                .map(part -> Reading.inRange("--facts", part, 1_000, 2_000_000))
                .sorted()
                .toList();
    }

    /** The words not yet understood. */
    private record Reading(List<String> rest) {
        int number(String option, int otherwise, int least, int most) {
            String text = text(option);
            return text.isEmpty() ? otherwise : inRange(option, text, least, most);
        }

        String text(String option) {
            int at = rest.indexOf(option);
            if (at < 0) {
                return "";
            }
            if (at + 1 == rest.size()) {
                throw new IllegalArgumentException(option + " needs a value after it.");
            }
            String value = rest.remove(at + 1);
            rest.remove(at);
            return value;
        }

        boolean flag(String option) {
            return rest.remove(option);
        }

        void refuseRest() {
            if (!rest.isEmpty()) {
                throw new IllegalArgumentException("There is no option " + rest.get(0) + ".");
            }
        }

        static int inRange(String option, String text, int least, int most) {
            if (text.matches("[0-9]{1,9}")) {
                int value = Integer.parseInt(text);
                if (value >= least && value <= most) {
                    return value;
                }
            }
            throw new IllegalArgumentException(
                    option + " takes a whole number from " + least + " to " + most + ", not " + text + ".");
        }
    }
}
