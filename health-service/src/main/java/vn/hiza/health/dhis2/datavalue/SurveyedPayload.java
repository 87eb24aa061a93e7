package vn.hiza.health.dhis2.datavalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.rest.batch.RowLimit;

/** Looks through a payload of any length and keeps of it what its values have in common. */
final class SurveyedPayload implements ValueSink {
    private static final int MOST_COMPLETED = RowLimit.ofRequest().most();

    private final List<ValueGroup> groups = new ArrayList<>();
    private final Runnable next;
    private final boolean adx;
    private int values;

    /** @param next called for each value; it refuses one too many */
    SurveyedPayload(Runnable next, boolean adx) {
        this.next = next;
        this.adx = adx;
    }

    @Override
    public void group(Map<String, String> stated) {
        // of many groups those alone are of use to whoever looks at no value
        if (!adx || stated.containsKey("completeDate")) {
            if (groups.size() == MOST_COMPLETED) {
                throw new BusinessException(
                        Category.TOO_LARGE,
                        "too-many-rows",
                        "An import has at most " + MOST_COMPLETED + " groups with a completeDate; send smaller ones.");
            }
            groups.add(new ValueGroup(stated, List.of()));
        }
    }

    @Override
    public void value(DataValue value) {
        next.run();
        values++;
    }

    @Override
    public void nothing() {
        next.run();
    }

    int values() {
        return values;
    }

    /** The payload without its values. */
    DataValueSet set(Map<String, String> options) {
        return new DataValueSet(options, List.copyOf(groups), adx);
    }
}
