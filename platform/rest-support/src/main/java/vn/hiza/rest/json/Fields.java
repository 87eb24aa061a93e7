package vn.hiza.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.TaxCode;
import vn.hiza.facts.Flaw;

/**
 * Reads the fields of one statement. Each asks for what it expects; what is missing, of another type or out of range
 * becomes a flaw with the field's JSON Pointer, and reading goes on so that a caller learns of all of them at once.
 */
public final class Fields {
    private static final LocalDate PLACEHOLDER = FieldValues.PLACEHOLDER;

    private final ObjectNode node;
    private final String at;
    private static final int UNKNOWN_NAMED = 5;

    private final LocalDate today;
    private final List<Flaw> flaws;
    private final FieldValues values;
    private final Set<String> asked = new HashSet<>();

    public Fields(ObjectNode node, LocalDate today) {
        this(node, "", today, new ArrayList<>(0));
    }

    private Fields(ObjectNode node, String at, LocalDate today, List<Flaw> flaws) {
        this.node = node;
        this.at = at;
        this.today = today;
        this.flaws = flaws;
        this.values = new FieldValues(today, this::flaw);
    }

    /** The present business day. */
    public LocalDate today() {
        return today;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public void flaw(String field, String code, String message) {
        flaws.add(Flaw.of(at + "/" + field, code, message));
    }

    public void flaw(Flaw flaw) {
        flaws.add(flaw);
    }

    /** The statement made from the fields, or null when any of them is flawed or one was never asked for. */
    public <T> @Nullable T complete(Supplier<T> statement) {
        refuseUnknown();
        return flaws.isEmpty() ? statement.get() : null;
    }

    /** Text of 1 to {@code max} characters, as sent. */
    public String text(String field, int max) {
        JsonNode value = required(field);
        return value == null ? "" : values.text(field, value, max);
    }

    public @Nullable String optionalText(String field, int max) {
        JsonNode value = present(field);
        return value == null ? null : values.text(field, value, max);
    }

    /** A key or code: text that can stand in an address. */
    public String code(String field, int max) {
        String value = text(field, max);
        return values.code(field, value);
    }

    public @Nullable String optionalCode(String field, int max) {
        String value = optionalText(field, max);
        return value == null ? null : values.code(field, value);
    }

    /** An enterprise's tax code, well formed and with a check digit that checks. */
    public String taxCode(String field) {
        String value = text(field, 14);
        if (!value.isEmpty()) {
            TaxCode.fault(value).ifPresent(fault -> flaw(field, "invalid-tax-code", fault));
        }
        return value;
    }

    public @Nullable String optionalTaxCode(String field) {
        return has(field) ? taxCode(field) : null;
    }

    /** A whole number from 0 to {@code max}. */
    public long count(String field, long max) {
        JsonNode value = required(field);
        return value == null ? 0 : values.count(field, value, max);
    }

    public @Nullable Long optionalCount(String field, long max) {
        JsonNode value = present(field);
        return value == null ? null : (Long) values.count(field, value, max);
    }

    /** A number of at most {@code scale} decimals, exactly as sent. */
    public BigDecimal decimal(String field, int scale, BigDecimal max) {
        JsonNode value = required(field);
        return value == null ? BigDecimal.ZERO : values.decimal(field, value, scale, max);
    }

    public @Nullable BigDecimal optionalDecimal(String field, int scale, BigDecimal max) {
        JsonNode value = present(field);
        return value == null ? null : values.decimal(field, value, scale, max);
    }

    public boolean flag(String field) {
        JsonNode value = required(field);
        if (value != null && !value.isBoolean()) {
            flaw(field, "not-a-boolean", "Send true or false.");
        }
        return value != null && value.booleanValue();
    }

    /** A day on which something happened: from 1990 to today. */
    public LocalDate day(String field) {
        JsonNode value = required(field);
        return value == null ? PLACEHOLDER : values.day(field, value);
    }

    public @Nullable LocalDate optionalDay(String field) {
        JsonNode value = present(field);
        return value == null ? null : values.day(field, value);
    }

    /** A date of a validity: from 1900 on, in the future too. */
    public LocalDate date(String field) {
        JsonNode value = required(field);
        LocalDate date = value == null ? null : values.validity(field, value);
        return date == null ? PLACEHOLDER : date;
    }

    public @Nullable LocalDate optionalDate(String field) {
        JsonNode value = present(field);
        return value == null ? null : values.validity(field, value);
    }

    public <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        JsonNode value = required(field);
        E[] constants = type.getEnumConstants();
        if (value == null) {
            return constants[0];
        }
        for (E constant : constants) {
            if (value.isTextual() && constant.name().equals(value.textValue())) {
                return constant;
            }
        }
        flaw(field, "unknown-" + kebab(field), "Use one of " + Arrays.toString(constants) + ".");
        return constants[0];
    }

    /** An object nested in the statement, read by its own fields. */
    public <T> @Nullable T object(String field, Function<Fields, @Nullable T> reader) {
        JsonNode value = required(field);
        if (value == null) {
            return null;
        }
        return nested(field, value, reader);
    }

    /** The same where it may be left out. */
    public <T> @Nullable T optionalObject(String field, Function<Fields, @Nullable T> reader) {
        JsonNode value = present(field);
        return value == null ? null : nested(field, value, reader);
    }

    /** A list of objects, each read by its own fields; missing is a flaw, empty is not. */
    public <T> List<T> objects(String field, int max, Function<Fields, @Nullable T> reader) {
        JsonNode value = required(field);
        List<T> read = new ArrayList<>();
        if (value == null) {
            return read;
        }
        if (!value.isArray() || value.size() > max) {
            flaw(field, "not-a-list", "Send a list of at most " + max + " objects.");
            return read;
        }
        for (int i = 0; i < value.size(); i++) {
            T element = nested(field + "/" + i, value.get(i), reader);
            if (element != null) {
                read.add(element);
            }
        }
        return read;
    }

    /** A list of codes; absent means empty. */
    public List<String> codes(String field, int max) {
        JsonNode value = present(field);
        List<String> read = new ArrayList<>();
        if (value == null) {
            return read;
        }
        if (!value.isArray() || value.size() > max) {
            flaw(field, "not-a-list", "Send a list of at most " + max + " codes.");
            return read;
        }
        for (int i = 0; i < value.size(); i++) {
            read.add(values.code(field + "/" + i, values.text(field + "/" + i, value.get(i), 40)));
        }
        return read;
    }

    /** A list of whole numbers from 0 to {@code most}; absent means empty. */
    public List<Long> counts(String field, int max, long most) {
        JsonNode value = present(field);
        List<Long> read = new ArrayList<>();
        if (value == null) {
            return read;
        }
        if (!value.isArray() || value.size() > max) {
            flaw(field, "not-a-list", "Send a list of at most " + max + " numbers.");
            return read;
        }
        for (int i = 0; i < value.size(); i++) {
            read.add(values.count(field + "/" + i, value.get(i), most));
        }
        return read;
    }

    public boolean has(String field) {
        return present(field) != null;
    }

    private <T> @Nullable T nested(String field, JsonNode value, Function<Fields, @Nullable T> reader) {
        if (value instanceof ObjectNode object) {
            return reader.apply(new Fields(object, at + "/" + field, today, flaws));
        }
        flaw(field, "not-an-object", "Send a JSON object.");
        return null;
    }

    private @Nullable JsonNode present(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private @Nullable JsonNode required(String field) {
        JsonNode value = present(field);
        if (value == null) {
            flaw(field, "required", "This field is missing or null; send it.");
        }
        return value;
    }

    /** Names the first ones: whoever sends a whole other thing needs no list of all that it has. */
    private void refuseUnknown() {
        int unknown = 0;
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!asked.contains(name) && ++unknown <= UNKNOWN_NAMED) {
                flaw(pointer(name), "unknown-field", "There is no such field here; leave it out or mend its name.");
            }
        }
        if (unknown > UNKNOWN_NAMED) {
            int more = unknown - UNKNOWN_NAMED;
            flaws.add(Flaw.of(at, "unknown-field", more + " more fields are not known here."));
        }
    }

    private static String pointer(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) : name;
        return Texts.printable(shown).replace("~", "~0").replace("/", "~1");
    }

    private static String kebab(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
