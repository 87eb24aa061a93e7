package vn.hiza.gateway.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.ledger.Posting.Place;
import vn.hiza.gateway.ledger.Posting.Rule;

/** What the state of a fact says about the measures: the one place where facts become quantities. */
final class Reading {
    private Reading() {}

    static List<Posting> of(Topic topic, State state) {
        return switch (topic) {
            case ZONES -> lastOfEachDay(zone(state));
            case CAPITAL_MOVEMENTS -> capital(state);
            case HEADCOUNTS -> headcount(state);
            case ORGANISATIONS -> lastOfEachDay(organisation(state));
            case MEMBERSHIP_MOVEMENTS -> membership(state);
            case VACCINATION_COUNTS -> vaccination(state);
            case SAFETY_TEAMS -> lastOfEachDay(safetyTeam(state));
            case MOBILE_STATIONS -> lastOfEachDay(mobileStation(state));
            case DISTRICTS,
                    ENTERPRISES,
                    PROJECTS,
                    EXCHANGE_RATES,
                    TARGETS,
                    REPORTING_DAYS,
                    REPORTING_DUTIES,
                    DHIS2_DATA_SETS,
                    DHIS2_DATA_ELEMENTS,
                    DHIS2_ORG_UNITS,
                    DATA_SET_COMPLETIONS,
                    VALIDATION_RULES,
                    VALIDATION_EXPLANATIONS -> List.of();
        };
    }

    /**
     * A zone that comes to another district ends in the one and begins in the other. The year of the latest establishment is
     * a level of one subject, the Board itself.
     */
    private static List<Posting> zone(State zone) {
        List<Posting> postings = new ArrayList<>();
        String code = zone.text("code");
        String before = null;
        for (State step : zone.objects("history")) {
            LocalDate day = step.effectiveOn();
            String district = step.text("district");
            String stage = step.text("stage");
            if (before != null && !before.equals(district)) {
                postings.addAll(stage(code, before, day, "ELSEWHERE"));
            }
            postings.addAll(stage(code, district, day, stage));
            before = district;
        }
        LocalDate established = zone.optionalDay("establishedOn");
        if (established != null) {
            postings.add(Posting.of(
                    Measure.ZONES_LAST_YEAR, "board", established, established.getYear(), Rule.LEVEL, Place.NOWHERE));
        }
        return postings;
    }

    private static List<Posting> stage(String zone, String district, LocalDate day, String stage) {
        String subject = zone + "@" + district;
        Place place = Place.in(zone, district);
        return List.of(
                level(Measure.ZONES_IN_PREPARATION, subject, day, stage.equals("IN_PREPARATION"), place),
                level(Measure.ZONES_OPERATING, subject, day, stage.equals("OPERATING"), place));
    }

    private static List<Posting> capital(State movement) {
        List<Posting> postings = new ArrayList<>();
        String project = movement.text("project");
        LocalDate day = movement.day("date");
        Place place = Place.of(movement.optionalText("enterprise"));
        String kind = movement.text("kind");
        String measure =
                switch (kind) {
                    case "REGISTRATION" -> Measure.CAPITAL_NEW;
                    case "INCREASE" -> Measure.CAPITAL_EXPANDED;
                    default -> Measure.CAPITAL_WITHDRAWN;
                };
        for (State money : movement.objects("amounts")) {
            BigDecimal amount = money.number("amount");
            postings.add(new Posting(measure, project, money.text("currency"), day, amount, Rule.FLOW, place));
        }
        if (kind.equals("REGISTRATION")) {
            postings.add(Posting.of(Measure.PROJECTS_NEW, project, day, 1, Rule.FLOW, place));
        } else if (kind.equals("INCREASE")) {
            postings.add(Posting.of(Measure.PROJECTS_EXPANDED, project, day, 1, Rule.FIRST_IN_YEAR, place));
        }
        return postings;
    }

    private static List<Posting> headcount(State headcount) {
        String enterprise = headcount.text("enterprise");
        return List.of(Posting.of(
                Measure.WORKERS,
                enterprise,
                headcount.day("date"),
                headcount.whole("total"),
                Rule.LEVEL,
                Place.of(enterprise)));
    }

    private static List<Posting> organisation(State organisation) {
        List<Posting> postings = new ArrayList<>();
        String code = organisation.text("code");
        String kind = prefix(organisation.text("kind"));
        Place place = Place.of(organisation.optionalText("enterprise"));
        LocalDate established = organisation.day("establishedOn");
        postings.add(level(kind + Measure.ORGANISATIONS, code, established, true, place));
        postings.add(Posting.of(kind + Measure.FOUNDED, code, established, 1, Rule.FLOW, place));
        LocalDate dissolved = organisation.optionalDay("dissolvedOn");
        if (dissolved != null) {
            postings.add(level(kind + Measure.ORGANISATIONS, code, dissolved, false, place));
        }
        return postings;
    }

    private static List<Posting> membership(State movement) {
        List<Posting> postings = new ArrayList<>();
        String organisation = movement.text("organisation");
        String kind = movement.text("kind");
        String prefix = prefix(movement.text("organisationKind"));
        Place place = Place.of(movement.optionalText("enterprise"));
        LocalDate day = movement.day("date");
        long people = movement.whole("people");
        boolean joins = List.of("OPENING", "ADMISSION", "TRANSFER_IN").contains(kind);
        postings.add(
                Posting.of(prefix + Measure.MEMBERS, organisation, day, joins ? people : -people, Rule.CHANGE, place));
        if (kind.equals("ADMISSION")) {
            postings.add(Posting.of(prefix + Measure.ADMITTED, organisation, day, people, Rule.FLOW, place));
        }
        return postings;
    }

    private static List<Posting> vaccination(State count) {
        String enterprise = count.text("enterprise");
        long dose = count.whole("dose");
        String subject = enterprise + "/" + dose + "/" + count.text("district");
        return List.of(Posting.of(
                Measure.dose(dose),
                subject,
                count.day("date"),
                count.whole("people"),
                Rule.LEVEL,
                Place.of(enterprise)));
    }

    /** Nobody is a member from the day of the disbanding on, whatever strength was stated for later. */
    private static List<Posting> safetyTeam(State team) {
        List<Posting> postings = new ArrayList<>();
        String code = team.text("code");
        Place place = Place.of(team.optionalText("enterprise"));
        LocalDate disbanded = team.optionalDay("disbandedOn");
        for (State step : team.objects("history")) {
            LocalDate day = step.effectiveOn();
            long members = step.whole("members");
            if (disbanded == null || day.isBefore(disbanded)) {
                postings.add(Posting.of(Measure.SAFETY_TEAM_MEMBERS, code, day, members, Rule.LEVEL, place));
            }
        }
        postings.add(level(Measure.SAFETY_TEAMS, code, team.day("formedOn"), true, place));
        if (disbanded != null) {
            postings.add(level(Measure.SAFETY_TEAMS, code, disbanded, false, place));
            postings.add(Posting.of(Measure.SAFETY_TEAM_MEMBERS, code, disbanded, 0, Rule.LEVEL, place));
        }
        return postings;
    }

    /** A station that moves to another district ends in the one and begins in the other. */
    private static List<Posting> mobileStation(State station) {
        List<Posting> postings = new ArrayList<>();
        String code = station.text("code");
        String before = null;
        for (State step : station.objects("history")) {
            LocalDate day = step.effectiveOn();
            String district = step.text("district");
            if (before != null && !before.equals(district)) {
                postings.add(level(Measure.MOBILE_STATIONS, code + "@" + before, day, false, Place.in("", before)));
            }
            boolean operating = step.text("state").equals("OPERATING");
            postings.add(level(Measure.MOBILE_STATIONS, code + "@" + district, day, operating, Place.in("", district)));
            before = district;
        }
        return postings;
    }

    /** A day of a subject ends with one level: the last one said, so an end on the first day leaves nothing. */
    private static List<Posting> lastOfEachDay(List<Posting> postings) {
        Map<List<Object>, Posting> last = new LinkedHashMap<>();
        for (Posting said : postings) {
            last.put(List.of(said.measure(), said.subject(), said.day()), said);
        }
        return List.copyOf(last.values());
    }

    private static Posting level(String measure, String subject, LocalDate day, boolean counts, Place place) {
        return Posting.of(measure, subject, day, counts ? 1 : 0, Rule.LEVEL, place);
    }

    private static String prefix(String organisationKind) {
        return switch (organisationKind) {
            case "PARTY" -> "party";
            case "TRADE_UNION" -> "union";
            case "YOUTH_UNION" -> "youth";
            default -> organisationKind.toLowerCase(Locale.ROOT);
        };
    }
}
