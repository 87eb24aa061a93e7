package vn.hiza.gateway.indicator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The indicators in the order of the board. */
@Singleton
public class IndicatorCatalogue {
    private static final String FILE = "/indicators/catalogue.yaml";

    private final Map<String, Indicator> byCode;

    public IndicatorCatalogue() {
        this(open());
    }

    IndicatorCatalogue(InputStream yaml) {
        try (yaml) {
            byCode = Collections.unmodifiableMap(read(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        byCode.values().forEach(this::refuseUnknownDenominator);
    }

    public Collection<Indicator> all() {
        return byCode.values();
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Map<String, Indicator> read(InputStream yaml) {
        CatalogueFile file = CatalogueFile.read(yaml);
        Map<String, Indicator> read = new LinkedHashMap<>();
        for (CatalogueFile.Entry entry : file.indicators()) {
            if (read.put(entry.code(), file.indicator(entry)) != null) {
                throw new IllegalStateException("the catalogue defines " + entry.code() + " twice");
            }
        }
        return read;
    }

    private void refuseUnknownDenominator(Indicator indicator) {
        if (indicator.share() != null && !byCode.containsKey(indicator.share().of())) {
            throw new IllegalStateException(indicator.code() + " is a share of an indicator that the catalogue lacks: "
                    + indicator.share().of());
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(
                IndicatorCatalogue.class.getResourceAsStream(FILE), "the catalogue of indicators is missing: " + FILE);
    }
}
