package vn.hiza.health.dhis2.datavalue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.xml.XmlText;

/** Data values as ADX: a group for each organisation unit and period. What was taken back has no place in it. */
final class AdxValueWriter implements ValueWriter {
    private final XmlText xml;
    private Map<String, String> stated = Map.of();
    private @Nullable Map<String, String> open;

    AdxValueWriter(OutputStream into) throws IOException {
        this.xml = new XmlText(into);
    }

    @Override
    public void begin(Map<String, String> all) throws IOException {
        stated = all;
        xml.root("adx", AdxDataValues.NAMESPACE, Map.of());
    }

    @Override
    public void value(ExportedValue value) throws IOException {
        if (value.deleted()) {
            return;
        }
        Map<String, String> group = new LinkedHashMap<>();
        if (stated.containsKey("dataSet")) {
            group.put("dataSet", stated.get("dataSet"));
        }
        group.put("orgUnit", value.orgUnit());
        group.put("period", value.period().adx());
        group.put("attributeOptionCombo", value.attributeOptionCombo());
        if (!group.equals(open)) {
            close();
            xml.begin("group", group);
            open = group;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("dataElement", value.dataElement());
        parts.put("value", Long.toString(value.people()));
        xml.empty("dataValue", parts);
    }

    @Override
    public void end() throws IOException {
        close();
        xml.endDocument();
    }

    private void close() throws IOException {
        if (open != null) {
            xml.end();
        }
    }
}
