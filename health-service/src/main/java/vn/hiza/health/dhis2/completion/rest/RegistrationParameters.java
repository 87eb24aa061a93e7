package vn.hiza.health.dhis2.completion.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.completion.RegistrationExport;
import vn.hiza.health.dhis2.period.AskedPeriod;
import vn.hiza.health.dhis2.period.Period;
import vn.hiza.rest.collection.Parameters;

/** What an address says of completions to be given. */
final class RegistrationParameters {
    private final Parameters parameters;

    RegistrationParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    RegistrationExport.Asked asked() {
        LocalDate first = parameters.date("startDate");
        LocalDate last = parameters.date("endDate");
        Set<String> periods = new TreeSet<>();
        for (String name : parameters.texts("period")) {
            Period period = AskedPeriod.of(name);
            periods.add(period.id());
            first = earlier(first, period.first());
            last = later(last, period.last());
        }
        List<String> dataSets = parameters.texts("dataSet");
        List<String> orgUnits = parameters.texts("orgUnit");
        if (dataSets.isEmpty() || orgUnits.isEmpty() || first == null || last == null) {
            throw AskedPeriod.refusal("Say dataSet, orgUnit, and period or startDate and endDate.");
        }
        return new RegistrationExport.Asked(dataSets, orgUnits, first, last, periods, parameters.flag("children"));
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
