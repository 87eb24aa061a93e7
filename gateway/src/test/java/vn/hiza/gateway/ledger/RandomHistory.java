package vn.hiza.gateway.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.ledger.FinalFacts.Approval;
import vn.hiza.gateway.ledger.FinalFacts.Change;
import vn.hiza.gateway.ledger.FinalFacts.Counted;
import vn.hiza.gateway.ledger.FinalFacts.Flow;
import vn.hiza.gateway.ledger.FinalFacts.Level;
import vn.hiza.gateway.ledger.FinalFacts.Said;
import vn.hiza.gateway.ledger.FinalFacts.Stay;

/**
 * A random past of some enterprises: facts with revisions and voids, moves between zones and
 * districts, ends on the first day, late reports; and what holds at
 * the end of it. The same seed gives the same history.
 */
final class RandomHistory {
    private static final LocalDate FIRST = LocalDate.of(2019, 11, 1);
    private static final int DAYS = 500;
    private static final String[] ZONES = {"A", "B", "C"};
    private static final String[] STATES = {"APPROVED", "CLOSED", "REOPENED"};

    private final Random random;
    private final List<FactEvent> events = new ArrayList<>();
    private final FinalFacts facts = new FinalFacts();
    private final List<DistrictDay> counted = new ArrayList<>();

    RandomHistory(long seed) {
        random = new Random(seed);
        for (int e = 0; e < 4; e++) {
            enterprise("E" + e);
        }
        for (int i = 0; i < 25; i++) {
            headcount();
            vaccination();
            capital(i);
            membership(i);
        }
        for (int i = 0; i < 20; i++) {
            reportingDay();
        }
        for (int i = 0; i < 6; i++) {
            safetyTeam("T" + i);
            organisation("O" + i);
            zone("Z" + i);
            station("S" + i);
        }
    }

    FinalFacts facts() {
        return facts;
    }

    /** The events as a careless network delivers them: some twice, in any order. */
    List<List<FactEvent>> deliveries() {
        List<FactEvent> delivered = new ArrayList<>(events);
        for (FactEvent event : events) {
            if (random.nextInt(4) == 0) {
                delivered.add(event);
            }
        }
        Collections.shuffle(delivered, random);
        List<List<FactEvent>> batches = new ArrayList<>();
        for (int from = 0; from < delivered.size(); ) {
            int to = Math.min(delivered.size(), from + 1 + random.nextInt(20));
            batches.add(delivered.subList(from, to));
            from = to;
        }
        return batches;
    }

    private void enterprise(String code) {
        UUID id = id();
        for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
            List<Stay> stays = new ArrayList<>();
            StringBuilder history = new StringBuilder();
            LocalDate day = null;
            for (int step = 0; step <= random.nextInt(3); step++) {
                String zone = ZONES[random.nextInt(ZONES.length)];
                stays.add(new Stay(day == null ? LocalDate.MIN : day, zone));
                history.append(step == 0 ? "" : ",")
                        .append("{\"effectiveOn\":%s,\"zone\":\"%s\",\"district\":\"%s\",\"status\":\"ACTIVE\"}"
                                .formatted(day == null ? "null" : "\"" + day + "\"", zone, "d" + zone));
                day = (day == null ? FIRST : day).plusDays(1 + random.nextInt(200));
            }
            emit(
                    Topic.ENTERPRISES,
                    id,
                    revision,
                    false,
                    "\"taxCode\":\"%s\",\"history\":[%s]".formatted(code, history));
            facts.stays(code, stays);
        }
    }

    private void headcount() {
        String enterprise = enterprise();
        LocalDate day = day();
        said("headcount " + enterprise + day, Topic.HEADCOUNTS, () -> {
            int total = random.nextInt(1000);
            return new Stated(
                    "\"enterprise\":\"%s\",\"date\":\"%s\",\"total\":%d".formatted(enterprise, day, total),
                    List.of(new Level(Measure.WORKERS, enterprise, enterprise, day, total)));
        });
    }

    private void vaccination() {
        String enterprise = enterprise();
        LocalDate day = day();
        int dose = 1 + random.nextInt(2);
        String district = "d" + random.nextInt(2);
        counted.add(new DistrictDay(district, day));
        said("count " + enterprise + day + dose + district, Topic.VACCINATION_COUNTS, () -> {
            int people = random.nextInt(1000);
            return new Stated(
                    "\"enterprise\":\"%s\",\"date\":\"%s\",\"dose\":%d,\"district\":\"%s\",\"people\":%d"
                            .formatted(enterprise, day, dose, district, people),
                    List.of(new Counted(
                            new Level(
                                    Measure.dose(dose),
                                    enterprise + "/" + dose + "/" + district,
                                    enterprise,
                                    day,
                                    people),
                            district)));
        });
    }

    /** A lead's word on a day that has counts; of several revisions the last one holds. */
    private void reportingDay() {
        DistrictDay of = counted.get(random.nextInt(counted.size()));
        said("reporting day " + of, Topic.REPORTING_DAYS, () -> {
            String state = STATES[random.nextInt(STATES.length)];
            facts.approved(of.district(), of.day(), !state.equals("REOPENED"));
            return new Stated(
                    "\"district\":\"%s\",\"date\":\"%s\",\"state\":\"%s\",\"reason\":null"
                            .formatted(of.district(), of.day(), state),
                    List.of(new Approval(of.district(), of.day())));
        });
    }

    private void capital(int number) {
        String project = "P" + random.nextInt(6);
        String enterprise = "E" + project.charAt(1) % 4;
        said("capital " + number, Topic.CAPITAL_MOVEMENTS, () -> {
            LocalDate day = day();
            boolean increase = random.nextBoolean();
            String currency = random.nextBoolean() ? "USD" : "VND";
            int amount = 1 + random.nextInt(1_000_000);
            String measure = increase ? Measure.CAPITAL_EXPANDED : Measure.CAPITAL_NEW;
            List<Said> said = new ArrayList<>(List.of(new Flow(measure, project, enterprise, currency, day, amount)));
            if (increase) {
                said.add(new FinalFacts.FirstInYear(Measure.PROJECTS_EXPANDED, project, enterprise, day));
            } else {
                said.add(new Flow(Measure.PROJECTS_NEW, project, enterprise, "", day, 1));
            }
            return new Stated(
                    "\"project\":\"%s\",\"enterprise\":\"%s\",\"kind\":\"%s\",\"date\":\"%s\",\"amounts\":[{\"amount\":%d.00,\"currency\":\"%s\"}]"
                            .formatted(
                                    project, enterprise, increase ? "INCREASE" : "REGISTRATION", day, amount, currency),
                    said);
        });
    }

    private void membership(int number) {
        String organisation = "M" + random.nextInt(3);
        String enterprise = "E" + organisation.charAt(1) % 4;
        said("membership " + number, Topic.MEMBERSHIP_MOVEMENTS, () -> {
            LocalDate day = day();
            int people = 1 + random.nextInt(20);
            String kind = random.nextInt(3) == 0 ? "REMOVAL" : "ADMISSION";
            List<Said> said = new ArrayList<>(List.of(new Change(
                    "party.members", organisation, enterprise, day, kind.equals("REMOVAL") ? -people : people)));
            if (kind.equals("ADMISSION")) {
                said.add(new Flow("party.members.admitted", organisation, enterprise, "", day, people));
            }
            return new Stated(
                    "\"organisation\":\"%s\",\"organisationKind\":\"PARTY\",\"enterprise\":\"%s\",\"kind\":\"%s\",\"date\":\"%s\",\"people\":%d"
                            .formatted(organisation, enterprise, kind, day, people),
                    said);
        });
    }

    private void safetyTeam(String code) {
        String enterprise = enterprise();
        said("team " + code, Topic.SAFETY_TEAMS, () -> {
            LocalDate formed = day();
            LocalDate later = formed.plusDays(1 + random.nextInt(60));
            LocalDate[] ends = {null, formed, formed.plusDays(random.nextInt(60)), later, later.plusDays(20)};
            LocalDate disbanded = ends[random.nextInt(ends.length)];
            int before = random.nextInt(9);
            int after = random.nextInt(9);
            List<Said> said = new ArrayList<>(List.of(
                    new Level(Measure.SAFETY_TEAMS, code, enterprise, formed, 1),
                    new Level(Measure.SAFETY_TEAM_MEMBERS, code, enterprise, formed, before)));
            if (disbanded == null || later.isBefore(disbanded)) {
                said.add(new Level(Measure.SAFETY_TEAM_MEMBERS, code, enterprise, later, after));
            }
            if (disbanded != null) {
                said.add(new Level(Measure.SAFETY_TEAMS, code, enterprise, disbanded, 0));
                said.add(new Level(Measure.SAFETY_TEAM_MEMBERS, code, enterprise, disbanded, 0));
            }
            return new Stated(
                    "\"code\":\"%s\",\"enterprise\":\"%s\",\"formedOn\":\"%s\",\"disbandedOn\":%s,\"history\":[{\"effectiveOn\":\"%s\",\"members\":%d},{\"effectiveOn\":\"%s\",\"members\":%d}]"
                            .formatted(code, enterprise, formed, json(disbanded), formed, before, later, after),
                    said);
        });
    }

    private void zone(String code) {
        said("zone " + code, Topic.ZONES, () -> {
            LocalDate established = random.nextBoolean() ? day() : null;
            List<Said> said = new ArrayList<>();
            if (established != null) {
                said.add(new Level(Measure.ZONES_LAST_YEAR, "board", "", established, established.getYear()));
            }
            String history = history("stage", new String[] {"IN_PREPARATION", "APPROVED", "OPERATING"}, step -> {
                String place = code + " " + step.district();
                boolean prepared = step.state().equals("IN_PREPARATION");
                said.add(Level.at(place, Measure.ZONES_IN_PREPARATION, code, step.day(), prepared));
                boolean operating = step.state().equals("OPERATING");
                said.add(Level.at(place, Measure.ZONES_OPERATING, code, step.day(), operating));
            });
            return new Stated(
                    "\"code\":\"%s\",\"establishedOn\":%s,\"history\":[%s]".formatted(code, json(established), history),
                    said);
        });
    }

    private void station(String code) {
        said("station " + code, Topic.MOBILE_STATIONS, () -> {
            List<Said> said = new ArrayList<>();
            String history = history("state", new String[] {"OPERATING", "CLOSED"}, step -> {
                boolean operating = step.state().equals("OPERATING");
                said.add(Level.at(" " + step.district(), Measure.MOBILE_STATIONS, code, step.day(), operating));
            });
            return new Stated("\"code\":\"%s\",\"history\":[%s]".formatted(code, history), said);
        });
    }

    /** One to four steps from district to district, some of them on one day. */
    private String history(String field, String[] states, Consumer<Step> taken) {
        StringJoiner steps = new StringJoiner(",");
        LocalDate day = day();
        int last = random.nextInt(4);
        for (int i = 0; i <= last; i++) {
            Step step = new Step(day, states[random.nextInt(states.length)], "d" + random.nextInt(3));
            taken.accept(step);
            steps.add("{\"effectiveOn\":\"%s\",\"%s\":\"%s\",\"district\":\"%s\"}"
                    .formatted(step.day(), field, step.state(), step.district()));
            day = day.plusDays(random.nextInt(4) * 20L);
        }
        return steps.toString();
    }

    private static String json(LocalDate day) {
        return day == null ? "null" : "\"" + day + "\"";
    }

    private void organisation(String code) {
        String enterprise = enterprise();
        said("organisation " + code, Topic.ORGANISATIONS, () -> {
            LocalDate founded = day();
            LocalDate dissolved = random.nextBoolean() ? founded.plusDays(random.nextInt(4) * 30L) : null;
            List<Said> said = new ArrayList<>(List.of(
                    new Level("union.organisations", code, enterprise, founded, 1),
                    new Flow("union.organisations.founded", code, enterprise, "", founded, 1)));
            if (dissolved != null) {
                said.add(new Level("union.organisations", code, enterprise, dissolved, 0));
            }
            return new Stated(
                    "\"code\":\"%s\",\"kind\":\"TRADE_UNION\",\"enterprise\":\"%s\",\"establishedOn\":\"%s\",\"dissolvedOn\":%s"
                            .formatted(code, enterprise, founded, json(dissolved)),
                    said);
        });
    }

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();

    /** One to three revisions of a fact; the last one holds, unless it is a void. */
    private void said(String key, Topic topic, java.util.function.Supplier<Stated> statement) {
        UUID id = ids.computeIfAbsent(key, fresh -> id());
        for (int i = 0; i <= random.nextInt(3); i++) {
            int revision = revisions.merge(key, 1, Integer::sum);
            boolean voided = revision > 1 && random.nextInt(4) == 0;
            Stated stated = statement.get();
            emit(topic, id, revision, voided, stated.json());
            if (voided) {
                stated.said().forEach(this::withdrawn);
            }
            facts.holds(id, voided ? List.of() : stated.said());
        }
    }

    private void withdrawn(Said said) {
        if (said instanceof Approval approval) {
            facts.approved(approval.district(), approval.day(), false);
        }
    }

    private void emit(Topic topic, UUID id, int revision, boolean voided, String state) {
        String value = "{\"key\":\"%s\",\"voided\":%s,\"recordedBy\":\"x\",\"reason\":null,\"state\":{%s}}"
                .formatted(id, voided, state);
        events.add(new FactEvent(
                topic, id(), id, revision, Instant.EPOCH, id.toString(), null, value.getBytes(StandardCharsets.UTF_8)));
    }

    private String enterprise() {
        return "E" + random.nextInt(5); // E4 is never registered
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private record DistrictDay(String district, LocalDate day) {}

    private record Step(LocalDate day, String state, String district) {}

    private record Stated(String json, List<Said> said) {}
}
