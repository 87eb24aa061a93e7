package vn.hiza.health.dhis2.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Stored;

/** The data elements and data sets in force; a few each, read at once for a whole payload. */
@ApplicationScoped
public class Dictionary {
    private static final int ALL = 10_000;

    private final FactReader reader = new FactReader();

    public Named<Dhis2DataElement> elements(Handle tx) {
        return new Named<>(all(tx, Dhis2DataElementCollection.KIND));
    }

    public Named<Dhis2DataSet> sets(Handle tx) {
        return new Named<>(all(tx, Dhis2DataSetCollection.KIND));
    }

    private <T> List<T> all(Handle tx, FactKind<T> kind) {
        return reader.list(tx, kind, List.of(), null, ALL).stream()
                .map(Stored::state)
                .toList();
    }
}
