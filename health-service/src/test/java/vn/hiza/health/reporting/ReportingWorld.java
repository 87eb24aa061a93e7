package vn.hiza.health.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.health.HealthStore;
import vn.hiza.health.HealthStore.Count;
import vn.hiza.health.HealthStore.Enterprise;
import vn.hiza.health.HealthStore.Placement;
import vn.hiza.health.Places;
import vn.hiza.health.reporting.Completeness.Reports;
import vn.hiza.rest.json.LocalizedName;

/** A duty, enterprises and counts made at random, many of them recorded at the edges of deadlines; judged one by one. */
final class ReportingWorld {
    private static final List<String> DISTRICTS = List.of("016", "017", "250");
    private static final List<String> ZONES =
            List.of("UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata");
    /** From the last whole second in time, in microseconds: what the database keeps. */
    private static final List<Long> EDGES =
            List.of(-86_400_000_000L, -1_000_001L, -1L, 0L, 1L, 999_999L, 1_000_000L, 1_000_001L, 86_400_000_000L);

    private final Random random;
    private final ReportingDuty duty;
    private final LocalDate from;
    private final LocalDate to;
    private final Instant now;
    private final Places places;
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final Map<String, List<Placement>> placements = new HashMap<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();

    ReportingWorld(long seed) {
        random = new Random(seed);
        LocalDate pivot =
                any(List.of("2020-12-31", "2021-02-28", "2024-02-29", "2021-11-15", "2021-01-03"), LocalDate::parse);
        Frequency frequency = Frequency.values()[random.nextInt(3)];
        from = pivot.minusDays(random.nextInt(frequency == Frequency.MONTHLY ? 70 : 20));
        to = pivot.plusDays(random.nextInt(frequency == Frequency.MONTHLY ? 70 : 12));
        duty = new ReportingDuty(
                "D",
                new LocalizedName("Nghĩa vụ", "Duty"),
                random.nextInt(3) == 0 ? any(DISTRICTS, Function.identity()) : null,
                any(List.of(List.of(), List.of(1), List.of(1, 2)), Function.identity()),
                frequency,
                random.nextInt(3),
                any(List.of("17:00:00", "00:00:00", "23:59:59", "06:59:59"), LocalTime::parse),
                random.nextBoolean() ? LocalDate.of(1990, 1, 1) : pivot.minusDays(random.nextInt(20)),
                random.nextBoolean() ? null : pivot.plusDays(random.nextInt(40)));
        places = any(
                List.of(
                        new Places(true, Set.of(), null),
                        new Places(false, Set.of("016", "250"), null),
                        new Places(true, Set.of(), "Z1")),
                Function.identity());
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            enterprises.add(new Enterprise(
                    "010000000" + i,
                    any(List.of("Z1", "Z2"), Function.identity()),
                    any(DISTRICTS, Function.identity()),
                    any(List.of("ACTIVE", "ACTIVE", "ACTIVE", "SUSPENDED", "CLOSED"), Function.identity()),
                    random.nextInt(8) == 0));
        }
        enterprises.forEach(each -> placements.put(each.taxCode(), history(each)));
        for (int i = 0; i < random.nextInt(60); i++) {
            Count count = count();
            counts.put(count.key(), count);
        }
        now = near(duty.frequency().around(pivot));
    }

    private <S, T> T any(List<S> list, Function<S, T> as) {
        return as.apply(list.get(random.nextInt(list.size())));
    }

    /** Ends with what the register says now. */
    private List<Placement> history(Enterprise now) {
        List<Placement> history = new ArrayList<>();
        LocalDate begins = random.nextInt(6) == 0 ? from.minusDays(random.nextInt(9)) : null;
        while (random.nextInt(3) == 0) {
            history.add(new Placement(
                    begins,
                    any(List.of("Z1", "Z2"), Function.identity()),
                    any(DISTRICTS, Function.identity()),
                    any(List.of("ACTIVE", "ACTIVE", "SUSPENDED"), Function.identity())));
            LocalDate next = begins == null ? from.minusDays(9) : begins;
            begins = next.plusDays(1 + random.nextInt(25));
        }
        history.add(new Placement(begins, now.zone(), now.district(), now.status()));
        return history;
    }

    private Count count() {
        LocalDate day = from.minusDays(8).plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to) + 16));
        List<Instant> recorded = new ArrayList<>(List.of(near(duty.frequency().around(day))));
        while (random.nextInt(3) == 0) {
            recorded.add(recorded.get(recorded.size() - 1).plus(Duration.ofHours(random.nextInt(60))));
        }
        Enterprise counted = any(enterprises, Function.identity());
        String team = random.nextInt(3) == 0 ? any(DISTRICTS, Function.identity()) : counted.district();
        int since = random.nextInt(recorded.size());
        return new Count(
                counted.taxCode(),
                day,
                1 + random.nextInt(3),
                team,
                random.nextInt(100),
                recorded,
                random.nextInt(6) == 0,
                since);
    }

    /** Mostly a hair's breadth from the deadline of a period. */
    private Instant near(ReportingPeriod period) {
        return deadline(period)
                .toInstant(ZoneOffset.ofHours(7))
                .plus(any(EDGES, Function.identity()), ChronoUnit.MICROS);
    }

    private LocalDateTime deadline(ReportingPeriod period) {
        return period.last().plusDays(duty.dueAfterDays()).atTime(duty.dueTime());
    }

    void store() throws Exception {
        HealthStore.clear();
        HealthStore.enterprises(enterprises);
        placements.forEach(HealthStore::placed);
        HealthStore.counts(List.copyOf(counts.values()));
        HealthStore.fact(
                "reporting_duty",
                "D",
                ", district, frequency",
                FactJson.MAPPER.writeValueAsString(duty),
                duty.district(),
                duty.frequency().name());
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    Instant now() {
        return now;
    }

    Places places() {
        return places;
    }

    String serverZone() {
        return any(ZONES, Function.identity());
    }

    /** Every report owed, judged for itself by the clock on the wall in Hanoi. */
    Map<String, Reports> reports(Grouping by) {
        Map<String, Reports> all = new TreeMap<>();
        List<ReportingPeriod> periods = duty.owed(from, to);
        if (by == Grouping.PERIOD) {
            periods.forEach(period -> all.put(period.first().toString(), new Reports(0, 0, 0, 0, 0)));
        }
        if (periods.isEmpty() && by != Grouping.PERIOD) {
            for (Enterprise each : atWork(LocalDate.MAX)) {
                all.put(by == Grouping.DISTRICT ? each.district() : each.taxCode(), new Reports(0, 0, 0, 0, 0));
            }
        }
        for (ReportingPeriod period : periods) {
            for (Enterprise each : atWork(period.last())) {
                String key =
                        switch (by) {
                            case DISTRICT -> each.district();
                            case ENTERPRISE -> each.taxCode();
                            case PERIOD -> period.first().toString();
                        };
                all.merge(key, judged(each, period), ReportingWorld::sum);
            }
        }
        return all;
    }

    List<MissingReport> missing() {
        List<MissingReport> missing = new ArrayList<>();
        List<ReportingPeriod> owed = duty.owed(to.minusDays(400), to);
        if (owed.isEmpty()) {
            return missing;
        }
        ReportingPeriod period = owed.get(owed.size() - 1);
        for (Enterprise each : atWork(period.last())) {
            if (reception(each, period) == null) {
                LocalDate last = counts.values().stream()
                        .filter(count -> keeps(count, each) && !count.date().isAfter(to))
                        .map(Count::date)
                        .max(LocalDate::compareTo)
                        .orElse(null);
                missing.add(new MissingReport(
                        each.taxCode(),
                        "Công ty " + each.taxCode(),
                        each.district(),
                        period,
                        deadline(period).atOffset(ZoneOffset.ofHours(7)),
                        late(now, period),
                        last));
            }
        }
        return missing;
    }

    /** As they were on a day. */
    private List<Enterprise> atWork(LocalDate on) {
        return enterprises.stream()
                .flatMap(each -> Objects.requireNonNull(placements.get(each.taxCode())).stream()
                        .filter(placement -> placement.begins() == null
                                || !placement.begins().isAfter(on))
                        .reduce((one, later) -> later)
                        .map(held -> new Enterprise(
                                each.taxCode(), held.zone(), held.district(), held.status(), each.voided()))
                        .stream())
                .filter(each -> each.status().equals("ACTIVE") && !each.voided())
                .filter(each -> places.everywhere() || places.districts().contains(each.district()))
                .filter(each -> places.zone() == null || places.zone().equals(each.zone()))
                .filter(each -> duty.district() == null || duty.district().equals(each.district()))
                .toList();
    }

    private Reports judged(Enterprise enterprise, ReportingPeriod period) {
        Instant at = reception(enterprise, period);
        if (at != null) {
            return late(at, period) ? new Reports(1, 0, 1, 0, 0) : new Reports(1, 1, 0, 0, 0);
        }
        return late(now, period) ? new Reports(1, 0, 0, 1, 0) : new Reports(1, 0, 0, 0, 1);
    }

    /** Whether the clock in Hanoi shows a later second than that of the deadline. */
    private boolean late(Instant at, ReportingPeriod period) {
        return at.atOffset(ZoneOffset.ofHours(7))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .isAfter(deadline(period));
    }

    private @Nullable Instant reception(Enterprise enterprise, ReportingPeriod period) {
        return counts.values().stream()
                .filter(count -> keeps(count, enterprise))
                .filter(count ->
                        !count.date().isBefore(period.first()) && !count.date().isAfter(period.last()))
                .map(count -> Objects.requireNonNull(count.recorded().get(count.since())))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private boolean keeps(Count count, Enterprise enterprise) {
        return count.enterprise().equals(enterprise.taxCode())
                && count.district().equals(enterprise.district())
                && !count.voided()
                && (duty.doses().isEmpty() || duty.doses().contains(count.dose()));
    }

    private static Reports sum(Reports one, Reports other) {
        return new Reports(
                one.expected() + other.expected(),
                one.onTime() + other.onTime(),
                one.late() + other.late(),
                one.missing() + other.missing(),
                one.notYetDue() + other.notYetDue());
    }
}
