package vn.hiza.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A result for people, and the same as one line of JSON. */
final class Report {
    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final Machine machine;
    private final Outcome outcome;

    Report(String name, Machine machine, Outcome outcome) {
        this.name = name;
        this.machine = machine;
        this.outcome = outcome;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "%n%s", name);
        line(text, "  machine  %s; load, suite, PostgreSQL and Kafka share it", machine.text());
        line(text, "  load     %s", outcome.load());
        line(text, "  warm-up  %s; medians of the measured rounds, [least to most]", outcome.warmUp());
        for (Figure figure : outcome.figures()) {
            line(
                    text,
                    "  %-58s %12s %-9s [%s to %s]",
                    figure.what(),
                    number(figure.measured().median()),
                    figure.unit(),
                    number(figure.measured().least()),
                    number(figure.measured().most()));
            Figure.Floor floor = figure.floor();
            Double ratio = figure.ratio();
            if (floor != null && ratio != null) {
                line(
                        text,
                        "    floor: %-51s %12s %-9s ratio %.2f",
                        floor.what(),
                        number(floor.measured().median()),
                        figure.unit(),
                        ratio);
            }
            if (figure.aim() != null) {
                line(text, "    aim:   %s", figure.aim());
            }
        }
        return text.toString();
    }

    String json() {
        ObjectNode document = JSON.createObjectNode();
        document.put("benchmark", name);
        document.set("machine", JSON.valueToTree(machine));
        document.put("load", outcome.load());
        document.put("warmUp", outcome.warmUp());
        ArrayNode figures = document.putArray("figures");
        for (Figure figure : outcome.figures()) {
            ObjectNode node = figures.addObject();
            node.put("what", figure.what());
            node.put("unit", figure.unit());
            node.put("median", figure.measured().median());
            node.set("rounds", JSON.valueToTree(figure.measured().rounds()));
            Figure.Floor floor = figure.floor();
            if (floor != null) {
                ObjectNode bound = node.putObject("floor");
                bound.put("what", floor.what());
                bound.put("median", floor.measured().median());
                bound.set("rounds", JSON.valueToTree(floor.measured().rounds()));
            }
            node.put("ratio", figure.ratio());
            node.put("aim", figure.aim());
        }
        return document.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
