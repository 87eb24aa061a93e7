package vn.hiza.gateway.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What holds in the end, and every sum computed from it directly: no deltas, no order, no history. */
final class FinalFacts {
    /** What a fact says of a measure. */
    sealed interface Said {}

    /** @param place its own, as "zone district"; null where its enterprise is */
    record Level(String measure, String subject, String enterprise, String place, LocalDate day, long level)
            implements Said {
        Level(String measure, String subject, String enterprise, LocalDate day, long level) {
            this(measure, subject, enterprise, null, day, level);
        }

        static Level at(String place, String measure, String subject, LocalDate day, boolean counts) {
            return new Level(measure, subject, "", place, day, counts ? 1 : 0);
        }
    }

    /** A level that a lead's approval of the district's day also makes an approved one. */
    record Counted(Level level, String district) implements Said {}

    /** A lead's word on a day; its own sums are none. */
    record Approval(String district, LocalDate day) implements Said {}

    record Change(String measure, String subject, String enterprise, LocalDate day, long change) implements Said {}

    record Flow(String measure, String subject, String enterprise, String currency, LocalDate day, long amount)
            implements Said {}

    record FirstInYear(String measure, String subject, String enterprise, LocalDate day) implements Said {}

    /** A place from a day on. */
    record Stay(LocalDate from, String zone) {}

    private record Entry(UUID fact, Said said) {}

    private final Map<UUID, List<Said>> inForce = new HashMap<>();
    private final Set<String> approved = new HashSet<>();
    private final Map<String, List<Stay>> stays = new HashMap<>();

    void holds(UUID fact, List<Said> said) {
        inForce.put(fact, said);
    }

    void approved(String district, LocalDate day, boolean holds) {
        if (holds) {
            approved.add(district + day);
        } else {
            approved.remove(district + day);
        }
    }

    void stays(String enterprise, List<Stay> places) {
        stays.put(enterprise, places);
    }

    /** The sums as of a day by "measure currency zone district", zeros left out. */
    Map<String, BigDecimal> sums(LocalDate asOf) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, Entry> lastLevel = new HashMap<>();
        Map<String, FirstInYear> first = new HashMap<>();
        inForce.forEach((fact, all) -> all.forEach(said -> {
            if (said instanceof Flow flow && inYear(flow.day(), asOf)) {
                add(sums, flow.measure(), flow.currency(), place(flow.enterprise(), flow.day()), flow.amount());
            } else if (said instanceof Change change && !change.day().isAfter(asOf)) {
                add(sums, change.measure(), "", place(change.enterprise(), asOf), change.change());
            } else if (said instanceof Level level && !level.day().isAfter(asOf)) {
                lastLevel.merge(level.measure() + level.subject(), new Entry(fact, level), FinalFacts::later);
            } else if (said instanceof Counted counted && !counted.level().day().isAfter(asOf)) {
                Level level = counted.level();
                lastLevel.merge(level.measure() + level.subject(), new Entry(fact, level), FinalFacts::later);
                if (approved.contains(counted.district() + level.day())) {
                    Level again = new Level(
                            level.measure() + ".approved",
                            level.subject(),
                            level.enterprise(),
                            level.day(),
                            level.level());
                    lastLevel.merge(again.measure() + again.subject(), new Entry(fact, again), FinalFacts::later);
                }
            } else if (said instanceof FirstInYear expanded && inYear(expanded.day(), asOf)) {
                first.merge(expanded.subject(), expanded, (a, b) -> b.day().isBefore(a.day()) ? b : a);
            }
        }));
        lastLevel.values().forEach(entry -> {
            Level level = (Level) entry.said();
            String place = level.place() == null ? place(level.enterprise(), asOf) : level.place();
            add(sums, level.measure(), "", place, level.level());
        });
        first.values().forEach(each -> add(sums, each.measure(), "", place(each.enterprise(), each.day()), 1));
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    /** The day of the latest statement up to a day, by "measure zone district": where its enterprise was that day. */
    Map<String, LocalDate> lastDays(LocalDate asOf, Set<String> measures) {
        Map<String, LocalDate> days = new TreeMap<>();
        inForce.values()
                .forEach(all -> all.forEach(said -> {
                    Said stated = said instanceof Counted counted ? counted.level() : said;
                    if (stated instanceof Level level && measures.contains(level.measure())) {
                        last(days, level.measure(), level.enterprise(), level.day(), asOf);
                    } else if (stated instanceof Change change && measures.contains(change.measure())) {
                        last(days, change.measure(), change.enterprise(), change.day(), asOf);
                    }
                }));
        return days;
    }

    private void last(Map<String, LocalDate> days, String measure, String enterprise, LocalDate day, LocalDate asOf) {
        if (!day.isAfter(asOf)) {
            days.merge(measure + " " + place(enterprise, day), day, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** The days on which anything may change, and the days beside them. */
    Set<LocalDate> interestingDays() {
        Set<LocalDate> days = new HashSet<>(Set.of(
                LocalDate.of(2019, 12, 31),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                LocalDate.of(2021, 1, 1)));
        stays.values().forEach(places -> places.stream()
                .filter(place -> !place.from().equals(LocalDate.MIN))
                .forEach(place -> days.addAll(List.of(place.from(), place.from().minusDays(1)))));
        for (LocalDate day = LocalDate.of(2019, 11, 3); day.getYear() < 2022; day = day.plusDays(29)) {
            days.add(day);
        }
        return days;
    }

    /**
     * Two levels of a day: the fact with the higher id, as the database compares them, speaks last, and of one fact what it
     * says last.
     */
    private static Entry later(Entry a, Entry b) {
        Comparator<Entry> order = Comparator.comparing((Entry entry) -> ((Level) entry.said()).day())
                .thenComparing((x, y) -> x.fact().toString().compareTo(y.fact().toString()));
        return order.compare(a, b) > 0 ? a : b;
    }

    private static boolean inYear(LocalDate day, LocalDate asOf) {
        return !day.isAfter(asOf) && day.getYear() == asOf.getYear();
    }

    /** Where an enterprise is; each zone of a random history lies in a district of its own. */
    private String place(String enterprise, LocalDate day) {
        String zone = "";
        for (Stay place : stays.getOrDefault(enterprise, List.of())) {
            if (zone.isEmpty() || !place.from().isAfter(day)) {
                zone = place.zone();
            }
        }
        return zone.isEmpty() ? " " : zone + " d" + zone;
    }

    private static void add(Map<String, BigDecimal> sums, String measure, String currency, String place, long amount) {
        sums.merge(measure + " " + currency + " " + place, BigDecimal.valueOf(amount), BigDecimal::add);
    }
}
