package vn.hiza.testing.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of one {@code @ConfigMapping} interface: its keys with what their Javadoc says. Interfaces nested in it stand
 * after its own keys.
 *
 * @param prefix of all its keys
 * @param meaning what its keys are about
 */
record ConfigurationSource(String prefix, String meaning, List<Key> keys) {
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern ELEMENT =
            Pattern.compile("/\\*\\*(?<doc>(?:[^*]|\\*(?!/))*)\\*/\\s*(?<annotations>(?:@\\w+(?:\\([^)]*\\))?\\s*)*)"
                    + "(?:(?:public )?interface (?<nested>\\w+)|(?<type>[\\w<>]+) (?<name>\\w+)\\(\\);)");
    private static final Pattern METHOD = Pattern.compile("\\w\\(\\);");
    private static final Pattern ARGUMENT = Pattern.compile("\\(\"([^\"]*)\"\\)");

    /** @param otherwise the default, null when the key must be set */
    record Key(String name, String type, String otherwise, String meaning) {}

    static ConfigurationSource of(String source) {
        Matcher prefix = PREFIX.matcher(source);
        if (!prefix.find()) {
            throw new IllegalArgumentException("no @ConfigMapping with a prefix");
        }
        Map<String, List<Key>> byInterface = new LinkedHashMap<>();
        String meaning = "";
        String current = "";
        int keys = 0;
        for (Matcher element = ELEMENT.matcher(source); element.find(); ) {
            if (element.group("nested") != null) {
                current = element.group("nested");
                meaning = byInterface.isEmpty() ? prose(element.group("doc")) : meaning;
                byInterface.put(current, new ArrayList<>());
            } else {
                byInterface.get(current).add(key(element));
                keys++;
            }
        }
        if (keys != METHOD.matcher(source).results().count()) {
            throw new IllegalArgumentException(prefix.group(1) + ": every key needs Javadoc: meaning, unit, range");
        }
        List<Key> own = byInterface.values().iterator().next();
        return new ConfigurationSource(prefix.group(1), meaning, flat(prefix.group(1), own, byInterface));
    }

    private static List<Key> flat(String prefix, List<Key> keys, Map<String, List<Key>> nested) {
        List<Key> flat = new ArrayList<>();
        for (Key key : keys) {
            String name = prefix + "." + key.name();
            if (nested.containsKey(key.type())) {
                flat(name, nested.get(key.type()), nested)
                        .forEach(each -> flat.add(new Key(
                                each.name(), each.type(), each.otherwise(), key.meaning() + " " + each.meaning())));
            } else {
                flat.add(new Key(name, key.type(), key.otherwise(), key.meaning()));
            }
        }
        return flat;
    }

    private static Key key(Matcher element) {
        String annotations = element.group("annotations");
        String name = argument(annotations, "@WithName");
        return new Key(
                name == null ? kebab(element.group("name")) : name,
                element.group("type"),
                argument(annotations, "@WithDefault"),
                prose(element.group("doc")));
    }

    private static String argument(String annotations, String annotation) {
        int at = annotations.indexOf(annotation);
        Matcher argument = ARGUMENT.matcher(annotations);
        return at >= 0 && argument.find(at) ? argument.group(1) : null;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String prose(String javadoc) {
        return javadoc.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
