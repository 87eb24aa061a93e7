package vn.hiza.health.dhis2.datavalue;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.health.dhis2.xml.SafeXml;

/** Reads data values written as XML in DHIS2's own schema. */
final class XmlDataValues implements SafeXml.Elements {
    static final String NAMESPACE = "http://dhis2.org/schema/dxf/2.0";

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final ValueSink sink;
    private int depth;

    private XmlDataValues(ValueSink sink) {
        this.sink = sink;
    }

    /** What the payload says of itself. */
    static Map<String, String> read(InputStream body, ValueSink sink) {
        XmlDataValues read = new XmlDataValues(sink);
        SafeXml.read(body, read);
        return read.attributes;
    }

    @Override
    public void begins(XMLStreamReader at) {
        depth++;
        String namespace = at.getNamespaceURI();
        demand(
                namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE),
                "is of the namespace " + NAMESPACE);
        if (depth == 1) {
            demand(at.getLocalName().equals("dataValueSet"), "is an element dataValueSet");
            for (int i = 0; i < at.getAttributeCount(); i++) {
                if (at.getAttributeNamespace(i) == null
                        || at.getAttributeNamespace(i).isEmpty()) {
                    demand(DataValueSet.knows(at.getAttributeLocalName(i)), "has an attribute that is not known here");
                    put(attributes, at, i);
                }
            }
            sink.group(attributes);
            return;
        }
        demand(depth == 2 && at.getLocalName().equals("dataValue"), "holds nothing but elements dataValue");
        sink.value(value(at));
    }

    @Override
    public void ends(XMLStreamReader at, String text) {
        depth--;
    }

    /** An attribute that is empty says nothing. */
    static void put(Map<String, String> attributes, XMLStreamReader at, int i) {
        if (!at.getAttributeValue(i).isEmpty()) {
            attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
    }

    /** A value whose parts are attributes. */
    static DataValue value(XMLStreamReader at) {
        DataValue value = new DataValue();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            ValueField field = ValueField.named(at.getAttributeLocalName(i));
            if (field == null) {
                value.refuse("it has an attribute that is not known here; leave it out or mend its name");
            } else {
                value.put(field, at.getAttributeValue(i));
            }
        }
        return value;
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new BusinessException(
                    Category.MALFORMED, "invalid-data-value-set", "A data value set in XML " + what + ".");
        }
    }
}
