package vn.hiza.health.dhis2.datavalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.intake.ImportReport;

/** Values of a payload that rows were made of, known by their places in all of it. */
final class ReadPart {
    private final int first;
    private final List<Place> places = new ArrayList<>();

    /** @param first the place of the first of them */
    ReadPart(int first) {
        this.first = first;
    }

    void add(DataValue value, ValueGroup group) {
        places.add(new Place(value, group));
    }

    int size() {
        return places.size();
    }

    List<@Nullable Integer> lines() {
        List<@Nullable Integer> lines = new ArrayList<>(places.size());
        places.forEach(each -> lines.add(each.value().line()));
        return lines;
    }

    /** A report on them, with what is to be said of none in particular. */
    ImportReport report() {
        return report(index -> places.get(index).value().line());
    }

    /** @param lines in which line a value of the whole payload stands: what is read twice may have stood in another part */
    ImportReport report(IntFunction<@Nullable Integer> lines) {
        ImportReport report = new ImportReport(places.size(), index -> named(places.get(index - first)), lines);
        remark(report, "Comments are not kept; there were ", count(ValueField.COMMENT));
        remark(
                report,
                "Marks for follow-up are not kept; there were ",
                places.stream()
                        .filter(each -> each.value().is(ValueField.FOLLOW_UP))
                        .count());
        return report;
    }

    private long count(ValueField field) {
        return places.stream()
                .map(each -> each.value().get(field))
                .filter(Objects::nonNull)
                .count();
    }

    private static void remark(ImportReport report, String sentence, long times) {
        if (times > 0) {
            report.remark(sentence, times);
        }
    }

    private static Map<String, String> named(Place place) {
        return ValueParts.of(place.value(), place.group());
    }

    /** A value and the group it stands in. */
    private record Place(DataValue value, ValueGroup group) {}
}
