package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is written down. A field it should not have, or lacks, stops the application from starting. */
record CatalogueFile(Map<String, UnitEntry> units, List<Entry> indicators) {

    record UnitEntry(
            String vi,
            String en,
            String plural,
            @JsonProperty("money") boolean isMoney) {}

    record Entry(
            String code,
            String group,
            Kind kind,
            Words name,
            String unit,
            List<String> measures,
            @Nullable String currency,
            Words formula,
            DisplayRule display,
            @Nullable TargetRule target,
            @Nullable Comparator comparator,
            @Nullable ShareRule share,
            @Nullable Rhythm rhythm,
            @Nullable ApprovalRule approval) {

        Indicator withUnit(Unit known) {
            return new Indicator(
                    code,
                    group,
                    kind,
                    name,
                    known,
                    measures,
                    currency,
                    formula,
                    display,
                    target,
                    comparator,
                    share,
                    rhythm,
                    approval);
        }
    }

    static CatalogueFile read(InputStream yaml) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return mapper.readerFor(CatalogueFile.class).readValue(new YAMLFactory().createParser(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the catalogue of indicators cannot be read", unreadable);
        }
    }

    Indicator indicator(Entry entry) {
        UnitEntry unit = units.get(entry.unit());
        if (unit == null) {
            throw new IllegalStateException(entry.code() + " is in a unit that the catalogue lacks: " + entry.unit());
        }
        return entry.withUnit(new Unit(entry.unit(), unit.vi(), unit.en(), unit.plural(), unit.isMoney()));
    }
}
