package vn.hiza.health.dhis2.datavalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps all of a payload, up to as many values as a request may carry. */
final class WholePayload implements ValueSink {
    private final List<ValueGroup> groups = new ArrayList<>();
    private final Runnable next;

    /** @param next called before each value is kept; it refuses one too many */
    WholePayload(Runnable next) {
        this.next = next;
    }

    @Override
    public void group(Map<String, String> stated) {
        groups.add(new ValueGroup(stated, new ArrayList<>()));
    }

    @Override
    public void value(DataValue value) {
        next.run();
        groups.get(groups.size() - 1).values().add(value);
    }

    @Override
    public void nothing() {
        next.run();
    }

    /** @param options what the payload says of itself */
    DataValueSet set(Map<String, String> options, boolean adx) {
        return new DataValueSet(options, groups, adx);
    }
}
