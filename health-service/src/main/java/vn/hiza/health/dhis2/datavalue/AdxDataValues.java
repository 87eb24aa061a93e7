package vn.hiza.health.dhis2.datavalue;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.health.dhis2.xml.SafeXml;

/** Reads data values written as ADX: groups for an organisation unit and a period, with values in each. */
final class AdxDataValues implements SafeXml.Elements {
    static final String NAMESPACE = "urn:ihe:qrph:adx:2015";
    private static final Set<String> OF_GROUP =
            Set.of("orgUnit", "period", "dataSet", "completeDate", "attributeOptionCombo", "comment");

    private final ValueSink sink;
    private boolean empty;
    private DataValue value = new DataValue();
    private int depth;

    private AdxDataValues(ValueSink sink) {
        this.sink = sink;
    }

    /** What the payload says of itself: nothing, as only its groups do. */
    static Map<String, String> read(InputStream body, ValueSink sink) {
        SafeXml.read(body, new AdxDataValues(sink));
        return Map.of();
    }

    @Override
    public void begins(XMLStreamReader at) {
        depth++;
        demand(NAMESPACE.equals(at.getNamespaceURI()), "is of the namespace " + NAMESPACE);
        String name = at.getLocalName();
        switch (depth) {
            case 1 -> demand(name.equals("adx"), "is an element adx");
            case 2 -> {
                demand(name.equals("group"), "holds nothing but elements group");
                empty = true;
                sink.group(group(at));
            }
            case 3 -> {
                demand(name.equals("dataValue"), "has groups of elements dataValue");
                empty = false;
                value = XmlDataValues.value(at);
            }
            default -> demand(depth == 4 && name.equals("annotation"), "has values with at most an annotation");
        }
    }

    @Override
    public void ends(XMLStreamReader at, String text) {
        if (depth == 4) {
            value.put(ValueField.COMMENT, text);
        } else if (depth == 3) {
            sink.value(value);
        } else if (depth == 2 && empty) {
            sink.nothing();
        }
        depth--;
    }

    private static Map<String, String> group(XMLStreamReader at) {
        Map<String, String> stated = new LinkedHashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            demand(
                    OF_GROUP.contains(at.getAttributeLocalName(i)),
                    "has groups without categories, which we do not keep");
            XmlDataValues.put(stated, at, i);
        }
        return stated;
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new BusinessException(Category.MALFORMED, "invalid-adx", "An ADX document " + what + ".");
        }
    }
}
