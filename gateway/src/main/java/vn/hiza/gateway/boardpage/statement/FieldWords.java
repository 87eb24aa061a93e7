package vn.hiza.gateway.boardpage.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hiza.gateway.boardpage.Saying;

/** The fields of statements in words. A field that has no words yet goes by its name in the API. */
final class FieldWords {
    private static final String NOTHING = "–";

    private final Saying say;

    FieldWords(Saying say) {
        this.say = say;
    }

    String name(String field) {
        return say.orElse("field." + field, field);
    }

    String value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return NOTHING;
        }
        if (value.isBoolean()) {
            return say.of(value.booleanValue() ? "statement.yes" : "statement.no");
        }
        if (value.isNumber()) {
            return say.number(value.decimalValue());
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(value(part)));
            return parts.isEmpty() ? NOTHING : String.join("; ", parts);
        }
        return value.isObject() ? object(value) : text(value.asText());
    }

    /** Money as an amount with its currency, a name in the reader's language, anything else field by field. */
    private String object(JsonNode value) {
        if (value.path("amount").isNumber() && value.path("currency").isTextual()) {
            return say.number(value.path("amount").decimalValue()) + " "
                    + value.path("currency").asText();
        }
        String language = say.language().code();
        if (value.size() == 2
                && value.path("vi").isTextual()
                && value.path("en").isTextual()) {
            return value.path(language).asText();
        }
        return value.properties().stream()
                .map(field -> name(field.getKey()) + ": " + value(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String text(String text) {
        try {
            return say.day(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return say.orElse("value." + text, text);
        }
    }
}
