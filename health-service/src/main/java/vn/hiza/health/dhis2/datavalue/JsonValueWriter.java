package vn.hiza.health.dhis2.datavalue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.hiza.facts.FactJson;

/** Data values as JSON. */
final class JsonValueWriter implements ValueWriter {
    private final JsonGenerator json;

    JsonValueWriter(OutputStream into) throws IOException {
        this.json = FactJson.MAPPER.createGenerator(into);
    }

    @Override
    public void begin(Map<String, String> stated) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> each : stated.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeArrayFieldStart("dataValues");
    }

    @Override
    public void value(ExportedValue value) throws IOException {
        json.writeStartObject();
        json.writeStringField("dataElement", value.dataElement());
        json.writeStringField("period", value.period().id());
        json.writeStringField("orgUnit", value.orgUnit());
        json.writeStringField("categoryOptionCombo", ExportedValue.DEFAULT);
        json.writeStringField("attributeOptionCombo", value.attributeOptionCombo());
        json.writeStringField("value", Long.toString(value.people()));
        json.writeStringField("storedBy", value.storedBy());
        json.writeStringField("lastUpdated", value.lastUpdated().toString());
        json.writeBooleanField("followup", false);
        if (value.deleted()) {
            json.writeBooleanField("deleted", true);
        }
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
