package vn.hiza.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a value that is there must be like; one that is not is told of and stands in as a harmless other. */
final class FieldValues {
    /** What a day that is none stands in as. */
    static final LocalDate PLACEHOLDER = LocalDate.EPOCH;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate EARLIEST_VALIDITY = LocalDate.of(1900, 1, 1);

    private final LocalDate today;
    private final Flaws flaws;

    FieldValues(LocalDate today, Flaws flaws) {
        this.today = today;
        this.flaws = flaws;
    }

    /** Learns what is wrong with a field. */
    @FunctionalInterface
    interface Flaws {
        void flaw(String field, String code, String message);
    }

    String text(String field, JsonNode value, int max) {
        if (!value.isTextual()) {
            flaws.flaw(field, "not-text", "Send text in quotes.");
            return "";
        }
        String text = value.textValue();
        Texts.flawOf(text, max).ifPresent(flaw -> flaws.flaw(field, flaw.code(), flaw.message()));
        return text;
    }

    String code(String field, String text) {
        if (!text.isEmpty() && !Texts.isCode(text)) {
            flaws.flaw(field, "invalid-code", "Use letters A-Z, digits, '.', '_' or '-' only; 'batch' is taken.");
        }
        return text;
    }

    long count(String field, JsonNode value, long max) {
        if (!value.isNumber()) {
            flaws.flaw(field, "not-a-number", "Send a whole number, without quotes.");
        } else if (!value.isIntegralNumber()) {
            flaws.flaw(field, "not-a-whole-number", "Send a whole number, without a fraction or an exponent.");
        } else if (value.decimalValue().signum() < 0) {
            flaws.flaw(field, "negative-count", "A count cannot be below zero.");
        } else if (!value.canConvertToLong() || value.longValue() > max) {
            flaws.flaw(field, "too-large", "The largest number accepted here is " + max + ".");
        } else {
            return value.longValue();
        }
        return 0;
    }

    BigDecimal decimal(String field, JsonNode value, int scale, BigDecimal max) {
        if (!value.isNumber()) {
            flaws.flaw(field, "not-a-number", "Send a number, without quotes.");
            return BigDecimal.ZERO;
        }
        BigDecimal number = value.decimalValue();
        if (number.scale() < 0) {
            flaws.flaw(field, "exponent", "Write the number out, without an exponent.");
        } else if (number.scale() > scale && number.stripTrailingZeros().scale() > scale) {
            flaws.flaw(
                    field,
                    "too-many-decimals",
                    "At most " + scale + " decimals are kept here; none is dropped silently.");
        } else if (number.abs().compareTo(max) > 0) {
            flaws.flaw(field, "too-large", "The largest number accepted here is " + max.toPlainString() + ".");
        } else {
            return number;
        }
        return BigDecimal.ZERO;
    }

    LocalDate day(String field, JsonNode value) {
        LocalDate day = parsed(field, value);
        if (day == null) {
            return PLACEHOLDER;
        }
        if (day.isAfter(today)) {
            flaws.flaw(field, "date-in-future", "The day lies after today, " + today + " in Hanoi.");
        } else if (day.isBefore(EARLIEST)) {
            flaws.flaw(field, "date-too-early", "Days before " + EARLIEST + " are not accepted.");
        }
        return day;
    }

    @Nullable
    LocalDate validity(String field, JsonNode value) {
        LocalDate date = parsed(field, value);
        if (date != null && date.isBefore(EARLIEST_VALIDITY)) {
            flaws.flaw(field, "date-too-early", "Days before " + EARLIEST_VALIDITY + " are not accepted.");
        }
        return date;
    }

    private @Nullable LocalDate parsed(String field, JsonNode value) {
        LocalDate day = value.isTextual() ? CalendarDay.of(value.textValue()) : null;
        if (day == null) {
            flaws.flaw(field, "invalid-date", "Send a calendar date as \"2021-11-15\".");
        }
        return day;
    }
}
