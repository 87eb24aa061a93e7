package vn.hiza.rest.collection;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Query parameters, read as strictly as bodies. */
public final class Parameters {
    private final MultivaluedMap<String, String> query;

    public Parameters(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    /** Those of a request that is done later, each with its one value. */
    public static Parameters kept(Map<String, String> said) {
        return new Parameters(new MultivaluedHashMap<>(said));
    }

    /** Refuses a misspelt parameter, which would otherwise silently ask for something else, and one given twice. */
    void allow(Set<String> known, Set<String> repeatable) {
        query.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new BusinessException(
                        Category.MALFORMED,
                        "unknown-parameter",
                        "There is no query parameter " + shown(name) + " here; "
                                + (known.isEmpty()
                                        ? "this address takes none."
                                        : "known are " + String.join(", ", new TreeSet<>(known)) + "."));
            }
            if (values.size() > 1 && !repeatable.contains(name)) {
                throw invalid(name, "it is given more than once");
            }
        });
    }

    /** A name as sent, unless it could be mistaken for something of ours. */
    private static String shown(String name) {
        return name.matches("[A-Za-z0-9_.-]{1,40}") ? name : "of such a name";
    }

    public @Nullable String text(String name) {
        List<String> values = query.get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        String value = values.get(0);
        if (value.indexOf('\0') >= 0) {
            throw invalid(name, "it holds a control character");
        }
        return value;
    }

    /** All that were given, each by its first value. */
    public Map<String, String> firsts() {
        Map<String, String> firsts = new TreeMap<>();
        query.keySet().forEach(name -> firsts.put(name, query.getFirst(name)));
        return firsts;
    }

    /** Every value of a parameter that may be given more than once, in their order. */
    public List<String> texts(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw invalid(name, "it holds a control character");
        }
        return values;
    }

    public boolean flag(String name) {
        String value = text(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true") || value.isEmpty()) {
            return !value.isEmpty();
        }
        throw invalid(name, "use true or false");
    }

    public int number(String name, int otherwise, int min, int max) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < min || Integer.parseInt(value) > max) {
            throw invalid(name, "use a whole number from " + min + " to " + max);
        }
        return Integer.parseInt(value);
    }

    /** A number with at most four decimals. */
    public BigDecimal decimal(String name, BigDecimal otherwise, BigDecimal min, BigDecimal max) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        BigDecimal number = value.matches("[0-9]{1,9}(\\.[0-9]{1,4})?") ? new BigDecimal(value) : null;
        if (number == null || number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            throw invalid(
                    name,
                    "use a number from " + min.toPlainString() + " to " + max.toPlainString()
                            + " with at most four decimals, as 0.8");
        }
        return number;
    }

    /** One of the words, the first where none is named. */
    public String choice(String name, String... words) {
        String value = text(name);
        if (value == null) {
            return words[0];
        }
        if (!List.of(words).contains(value)) {
            throw invalid(name, "use one of " + String.join(", ", words));
        }
        return value;
    }

    public @Nullable LocalDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            if (value.length() == 10) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException notADate) {
            // falls through to the one message for everything that is no date
        }
        throw invalid(name, "use a calendar date as 2021-11-15");
    }

    public static BusinessException invalid(String name, String why) {
        return new BusinessException(
                Category.MALFORMED, "invalid-parameter", "The query parameter " + name + " is refused: " + why + ".");
    }
}
