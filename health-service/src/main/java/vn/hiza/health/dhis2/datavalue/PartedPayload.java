package vn.hiza.health.dhis2.datavalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Hands a payload on in parts of some thousand values and forgets them. */
final class PartedPayload implements ValueSink {
    private final DataValueSet surveyed;
    private final int size;
    private final Consumer<DataValueSet> parts;
    private List<ValueGroup> groups = new ArrayList<>();
    private Map<String, String> stated = Map.of();
    private int held;

    /** @param surveyed the payload without its values */
    PartedPayload(DataValueSet surveyed, int size, Consumer<DataValueSet> parts) {
        this.surveyed = surveyed;
        this.size = size;
        this.parts = parts;
    }

    @Override
    public void group(Map<String, String> said) {
        stated = surveyed.adx() ? said : surveyed.groups().get(0).stated();
        groups.add(new ValueGroup(stated, new ArrayList<>()));
    }

    @Override
    public void value(DataValue value) {
        groups.get(groups.size() - 1).values().add(value);
        held++;
        if (held == size) {
            handOn();
        }
    }

    @Override
    public void nothing() {
        groups.remove(groups.size() - 1);
    }

    /** Hands on the rest. */
    void end() {
        if (held > 0) {
            handOn();
        }
    }

    private void handOn() {
        parts.accept(new DataValueSet(surveyed.options(), groups, surveyed.adx()));
        groups = new ArrayList<>(List.of(new ValueGroup(stated, new ArrayList<>())));
        held = 0;
    }
}
