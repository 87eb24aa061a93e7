package vn.hiza.health.dhis2.datavalue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hiza.health.dhis2.xml.XmlText;

/** Data values as XML in DHIS2's own schema. */
final class XmlValueWriter implements ValueWriter {
    private final XmlText xml;

    XmlValueWriter(OutputStream into) throws IOException {
        this.xml = new XmlText(into);
    }

    @Override
    public void begin(Map<String, String> stated) throws IOException {
        xml.root("dataValueSet", XmlDataValues.NAMESPACE, stated);
    }

    @Override
    public void value(ExportedValue value) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("dataElement", value.dataElement());
        parts.put("period", value.period().id());
        parts.put("orgUnit", value.orgUnit());
        parts.put("categoryOptionCombo", ExportedValue.DEFAULT);
        parts.put("attributeOptionCombo", value.attributeOptionCombo());
        parts.put("value", Long.toString(value.people()));
        parts.put("storedBy", value.storedBy());
        parts.put("lastUpdated", value.lastUpdated().toString());
        parts.put("followUp", "false");
        if (value.deleted()) {
            parts.put("deleted", "true");
        }
        xml.empty("dataValue", parts);
    }

    @Override
    public void end() throws IOException {
        xml.endDocument();
    }
}
