package vn.hiza.health.dhis2.datavalue;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.period.AskedPeriod;
import vn.hiza.health.dhis2.period.Period;
import vn.hiza.rest.collection.Parameters;

/** Reads from the parameters of an address which data values are asked for. */
public final class ExportRequest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})([dhms])");
    /** Values are sent as they are read, so that nobody gets fewer than he asked for. */
    private static final int MOST = Integer.MAX_VALUE;

    private final Parameters parameters;
    private final Clock clock;

    public ExportRequest(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** @throws vn.hiza.facts.BusinessException when it does not say of which data set, time and organisation unit */
    ExportQuery query() {
        List<String> dataSets = needed("dataSet");
        List<String> orgUnits = needed("orgUnit");
        Instant since = since();
        List<String> periods = parameters.texts("period");
        return new ExportQuery(
                dataSets,
                orgUnits,
                merged(days(periods, since)),
                parameters.flag("children"),
                since,
                parameters.flag("includeDeleted"),
                parameters.number("limit", MOST, 0, MOST),
                new ExportQuery.Schemes(
                        scheme("dataElementIdScheme"), scheme("orgUnitIdScheme"), scheme("dataSetIdScheme")),
                periods.size() == 1 ? periods.get(0) : null);
    }

    private List<String> needed(String name) {
        List<String> values = parameters.texts(name).stream()
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.isEmpty()) {
            throw AskedPeriod.refusal("Say at least one " + name + ".");
        }
        return values;
    }

    private List<ExportQuery.Days> days(List<String> periods, @Nullable Instant since) {
        LocalDate start = parameters.date("startDate");
        LocalDate end = parameters.date("endDate");
        List<ExportQuery.Days> days = new ArrayList<>();
        for (String name : periods) {
            Period period = AskedPeriod.of(name);
            days.add(new ExportQuery.Days(period.first(), period.last()));
        }
        if (days.isEmpty() && start != null && end != null) {
            days.add(new ExportQuery.Days(start, end));
        }
        if (days.isEmpty() && since != null) {
            days.add(new ExportQuery.Days(FIRST, LocalDate.now(clock)));
        }
        if (days.isEmpty()) {
            throw AskedPeriod.refusal("Say period, startDate and endDate, lastUpdated or lastUpdatedDuration.");
        }
        if (days.get(0).last().isBefore(days.get(0).first())) {
            throw AskedPeriod.refusal("startDate lies after endDate.");
        }
        return days;
    }

    /** Spans that touch become one, so that no value is given twice. */
    private static List<ExportQuery.Days> merged(List<ExportQuery.Days> days) {
        List<ExportQuery.Days> merged = new ArrayList<>();
        for (ExportQuery.Days each : days.stream()
                .sorted(Comparator.comparing(ExportQuery.Days::first))
                .toList()) {
            ExportQuery.Days before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before == null || before.last().isBefore(each.first())) {
                merged.add(each);
            } else if (before.last().isBefore(each.last())) {
                merged.set(merged.size() - 1, new ExportQuery.Days(before.first(), each.last()));
            }
        }
        return merged;
    }

    private @Nullable Instant since() {
        String duration = parameters.text("lastUpdatedDuration");
        if (duration != null) {
            Matcher matcher = DURATION.matcher(duration);
            if (!matcher.matches()) {
                throw Parameters.invalid("lastUpdatedDuration", "use a number and one of d, h, m, s, as 10d");
            }
            long number = Long.parseLong(matcher.group(1));
            return clock.instant()
                    .minus(
                            switch (matcher.group(2)) {
                                case "d" -> Duration.ofDays(number);
                                case "h" -> Duration.ofHours(number);
                                case "m" -> Duration.ofMinutes(number);
                                default -> Duration.ofSeconds(number);
                            });
        }
        String moment = parameters.text("lastUpdated");
        if (moment == null) {
            return null;
        }
        try {
            return moment.length() == 10
                    ? LocalDate.parse(moment).atStartOfDay(clock.getZone()).toInstant()
                    : OffsetDateTime.parse(moment).toInstant();
        } catch (DateTimeException unreadable) {
            throw Parameters.invalid("lastUpdated", "use a date as 2021-11-15 or a moment as 2021-11-15T08:00:00Z");
        }
    }

    /** An answer names things by code, where no scheme is said: not everything has a UID. */
    private IdScheme scheme(String name) {
        String said = parameters.text(name) == null ? parameters.text("idScheme") : parameters.text(name);
        IdScheme scheme = IdScheme.said(name, said);
        return scheme == IdScheme.EITHER ? IdScheme.CODE : scheme;
    }
}
