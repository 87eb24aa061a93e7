package vn.hiza.health.dhis2.datavalue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A payload as it was sent.
 *
 * @param options what it says of how it is to be imported
 * @param adx true when its periods are written as ADX writes them
 */
record DataValueSet(Map<String, String> options, List<ValueGroup> groups, boolean adx) {
    private static final Set<String> STATED =
            Set.of("dataSet", "completeDate", "period", "orgUnit", "attributeOptionCombo");
    private static final Set<String> OPTIONS = Set.of(
            "idScheme",
            "dataElementIdScheme",
            "orgUnitIdScheme",
            "dataSetIdScheme",
            "categoryOptionComboIdScheme",
            "dryRun",
            "importStrategy",
            "strategy");

    /** Whether a payload may say this of itself. */
    static boolean knows(String attribute) {
        return STATED.contains(attribute) || OPTIONS.contains(attribute);
    }

    int size() {
        return groups.stream().mapToInt(group -> group.values().size()).sum();
    }

    /** What the values and the groups name of a kind, blanks left out. */
    Stream<String> named(ValueField field) {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.ofNullable(group.stated().get(field.shown())),
                        group.values().stream().flatMap(value -> Stream.ofNullable(value.get(field)))));
    }
}
