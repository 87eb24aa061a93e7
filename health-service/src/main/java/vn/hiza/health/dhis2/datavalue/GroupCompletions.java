package vn.hiza.health.dhis2.datavalue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.completion.CompletionDate;
import vn.hiza.health.dhis2.completion.CompletionIntake;
import vn.hiza.health.dhis2.completion.DataSetCompletion;
import vn.hiza.health.dhis2.intake.ImportReport;
import vn.hiza.health.dhis2.intake.Settled;
import vn.hiza.health.dhis2.mapping.Dhis2DataSet;
import vn.hiza.health.dhis2.mapping.OrgUnit;
import vn.hiza.health.dhis2.period.Period;
import vn.hiza.health.dhis2.period.PeriodText;
import vn.hiza.health.dhis2.period.UnreadablePeriod;
import vn.hiza.health.dhis2.summary.ConflictKind;
import vn.hiza.health.dhis2.summary.FlawKinds;

/** Registers as complete the groups of a payload that name a day on which they were completed. */
@ApplicationScoped
public class GroupCompletions {
    private final CompletionIntake intake;

    public GroupCompletions(CompletionIntake intake) {
        this.intake = intake;
    }

    /** The day of the last group registered, as DHIS2's {@code dataSetComplete}; null when none was. */
    @Nullable
    String register(DataValueSet set, KnownNames names, ImportReport report) {
        List<ValueGroup> groups = new ArrayList<>();
        List<ObjectNode> rows = new ArrayList<>();
        for (ValueGroup group : set.groups()) {
            if (group.stated().containsKey("completeDate")) {
                ObjectNode row = row(group, names, set.adx());
                if (row == null) {
                    report.conflict(
                            ConflictKind.E7602,
                            named(group),
                            "A complete date needs a known data set, period and organisation unit beside it.");
                } else {
                    groups.add(group);
                    rows.add(row);
                }
            }
        }
        return rows.isEmpty()
                ? null
                : registered(intake.settle(rows, names.options().dryRun()), groups, report);
    }

    private static @Nullable String registered(
            Settled<DataSetCompletion> settled, List<ValueGroup> groups, ImportReport report) {
        settled.refused().forEach(each -> each.flaws()
                .forEach(flaw -> report.conflict(FlawKinds.of(flaw), named(groups.get(each.index())), flaw.message())));
        DataSetCompletion last = settled.last();
        return last == null ? null : last.completedOn().toString();
    }

    private static @Nullable ObjectNode row(ValueGroup group, KnownNames names, boolean adx) {
        Dhis2DataSet dataSet = names.dataSet(group.stated().get("dataSet"));
        OrgUnit unit = names.orgUnit(group.stated().get("orgUnit"));
        Period period = period(group.stated().get("period"), adx);
        if (dataSet == null || unit == null || period == null) {
            return null;
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("dataSet", dataSet.code()).put("period", period.id()).put("orgUnit", unit.code());
        row.put("completedOn", CompletionDate.day(String.valueOf(group.stated().get("completeDate"))));
        return row.put("completed", true);
    }

    private static @Nullable Period period(@Nullable String name, boolean adx) {
        if (name == null) {
            return null;
        }
        try {
            return adx ? PeriodText.ofAdx(name) : PeriodText.ofId(name);
        } catch (UnreadablePeriod unreadable) {
            return null;
        }
    }

    private static Map<String, String> named(ValueGroup group) {
        return ValueParts.of(group.stated());
    }
}
