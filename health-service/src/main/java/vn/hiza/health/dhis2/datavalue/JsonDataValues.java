package vn.hiza.health.dhis2.datavalue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.rest.json.StrictJson;

/** Reads data values written as JSON, token by token. */
final class JsonDataValues {
    private JsonDataValues() {}

    /** What the payload says of itself. */
    static Map<String, String> read(InputStream body, ValueSink sink) {
        try (JsonParser parser = StrictJson.parser(body)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw StrictJson.malformed("The body is empty; send {\"dataValues\":[…]}.");
            }
            demand(first == JsonToken.START_OBJECT, "is a JSON object with the list \"dataValues\"");
            Map<String, String> attributes = new LinkedHashMap<>();
            sink.group(attributes);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals("dataValues")) {
                    demand(token == JsonToken.START_ARRAY, "needs a list in \"dataValues\"");
                    readValues(parser, sink);
                } else {
                    demand(
                            DataValueSet.knows(name),
                            "has a field that is not known here; leave it out or mend its name");
                    demand(token.isScalarValue(), "has text beside its list \"dataValues\"");
                    if (token != JsonToken.VALUE_NULL && !parser.getText().isEmpty()) {
                        attributes.put(name, parser.getText());
                    }
                }
            }
            if (parser.nextToken() != null) {
                throw StrictJson.malformed("There is text after the JSON document.");
            }
            return attributes;
        } catch (IOException broken) {
            throw StrictJson.refusal(broken);
        }
    }

    private static void readValues(JsonParser parser, ValueSink sink) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            DataValue value = new DataValue();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                readValue(parser, value);
            } else {
                parser.skipChildren();
                value.refuse("a data value is a JSON object");
            }
            sink.value(value);
        }
    }

    private static void readValue(JsonParser parser, DataValue value) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            ValueField field = ValueField.named(parser.currentName());
            JsonToken token = parser.nextToken();
            if (field == null) {
                value.refuse("it has a field that is not known here; leave it out or mend its name");
            } else if (!token.isScalarValue()) {
                value.refuse(field.shown() + " is text");
            } else if (token != JsonToken.VALUE_NULL) {
                value.put(field, parser.getText());
            }
            parser.skipChildren();
        }
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new BusinessException(Category.MALFORMED, "invalid-data-value-set", "A data value set " + what + ".");
        }
    }
}
