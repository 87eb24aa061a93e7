package vn.hiza.health.dhis2.completion;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.health.dhis2.xml.SafeXml;
import vn.hiza.rest.json.StrictJson;

/**
 * Reads completions as DHIS2 clients write them. What is called before each is kept refuses one too many, so that a body never
 * takes more memory than its registrations may.
 */
final class Registrations {
    static final String LIST = "completeDataSetRegistrations";
    static final String ENTRY = "completeDataSetRegistration";
    static final String NAMESPACE = "http://dhis2.org/schema/dxf/2.0";

    private Registrations() {}

    static List<Registration> json(byte[] body, Runnable next) {
        if (body.length == 0) {
            throw StrictJson.malformed("The body is empty; send {\"" + LIST + "\":[…]}.");
        }
        try (JsonParser parser = StrictJson.parser(new ByteArrayInputStream(body))) {
            List<Registration> read = new ArrayList<>();
            demand(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                demand(parser.currentName().equals(LIST));
                demand(parser.nextToken() == JsonToken.START_ARRAY);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    next.run();
                    read.add(entry(parser));
                }
            }
            if (parser.nextToken() != null) {
                throw StrictJson.malformed("There is text after the JSON document.");
            }
            return read;
        } catch (IOException broken) {
            throw StrictJson.refusal(broken);
        }
    }

    private static Registration entry(JsonParser parser) throws IOException {
        Registration entry = new Registration();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            entry.refuse("a registration is a JSON object");
            return entry;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (!token.isScalarValue()) {
                entry.refuse("its fields are texts");
            } else if (token != JsonToken.VALUE_NULL) {
                entry.put(name, parser.getText());
            }
            parser.skipChildren();
        }
        return entry;
    }

    static List<Registration> xml(byte[] body, Runnable next) {
        List<Registration> read = new ArrayList<>();
        SafeXml.read(new ByteArrayInputStream(body), new SafeXml.Elements() {
            private int depth;

            @Override
            public void begins(XMLStreamReader at) {
                depth++;
                demand(at.getLocalName().equals(depth == 1 ? LIST : ENTRY) && depth <= 2);
                if (depth == 2) {
                    next.run();
                    Registration entry = new Registration();
                    for (int i = 0; i < at.getAttributeCount(); i++) {
                        entry.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
                    }
                    read.add(entry);
                }
            }

            @Override
            public void ends(XMLStreamReader at, String text) {
                depth--;
            }
        });
        return read;
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new BusinessException(
                    Category.MALFORMED,
                    "invalid-registrations",
                    "Send the list \"" + LIST + "\" and nothing beside it; in XML its elements are called " + ENTRY
                            + ".");
        }
    }
}
