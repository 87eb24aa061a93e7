package vn.hiza.gateway.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.indicator.ApprovalRule;

/** The days of districts whose counts a lead stands for. */
public final class Approvals {
    private static final Set<String> APPROVED = Set.of("APPROVED", "CLOSED");

    /** Takes in what was said of days; returns those of which something else holds now. */
    public Change takeIn(Handle tx, Collection<FactState> reportingDays) {
        if (reportingDays.isEmpty()) {
            return new Change(List.of(), List.of());
        }
        Set<DistrictDay> known =
                known(tx, reportingDays.stream().map(Approvals::districtDay).toList());
        List<DistrictDay> approved = new ArrayList<>();
        List<DistrictDay> reopened = new ArrayList<>();
        for (FactState said : reportingDays) {
            DistrictDay day = districtDay(said);
            boolean holds = !said.voided() && APPROVED.contains(said.state().text("state"));
            if (holds && !known.contains(day)) {
                approved.add(day);
            } else if (!holds && known.contains(day)) {
                reopened.add(day);
            }
        }
        write(tx, "insert into approved_day select * from unnest(:districts, cast(:days as date[]))", approved);
        write(
                tx,
                "delete from approved_day where (district, day) in (select * from unnest(:districts, cast(:days as date[])))",
                reopened);
        return new Change(approved, reopened);
    }

    /** Of the days that these facts' counts belong to, those that are approved. */
    Set<DistrictDay> among(Handle tx, Collection<FactState> facts) {
        Set<DistrictDay> days = new HashSet<>();
        for (FactState fact : facts) {
            if (fact.event().topic() == Topic.VACCINATION_COUNTS && !fact.voided()) {
                days.add(districtDay(fact));
            }
        }
        return days.isEmpty() ? Set.of() : known(tx, days);
    }

    /** What a count says a second time once its day is approved; nothing for other facts. */
    static List<Posting> postings(FactState fact, Set<DistrictDay> approved) {
        if (approved.isEmpty()
                || fact.event().topic() != Topic.VACCINATION_COUNTS
                || !approved.contains(districtDay(fact))) {
            return List.of();
        }
        return fact.postings().stream()
                .map(said -> new Posting(
                        ApprovalRule.approved(said.measure()),
                        said.subject(),
                        said.currency(),
                        said.day(),
                        said.amount(),
                        said.rule(),
                        said.place()))
                .toList();
    }

    private static DistrictDay districtDay(FactState fact) {
        return new DistrictDay(fact.state().text("district"), fact.state().day("date"));
    }

    private static Set<DistrictDay> known(Handle tx, Collection<DistrictDay> days) {
        return new HashSet<>(tx.createQuery("select district, day from approved_day"
                        + " where (district, day) in (select * from unnest(:districts, cast(:days as date[])))")
                .bindArray(
                        "districts",
                        String.class,
                        days.stream().map(DistrictDay::district).toArray())
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(day -> day.day().toString()).toArray())
                .map((row, context) -> new DistrictDay(row.getString(1), row.getObject(2, LocalDate.class)))
                .list());
    }

    private static void write(Handle tx, String sql, List<DistrictDay> days) {
        if (!days.isEmpty()) {
            tx.createUpdate(sql)
                    .bindArray(
                            "districts",
                            String.class,
                            days.stream().map(DistrictDay::district).toArray())
                    .bindArray(
                            "days",
                            String.class,
                            days.stream().map(day -> day.day().toString()).toArray())
                    .execute();
        }
    }

    /** A district's counts of a day. */
    record DistrictDay(String district, LocalDate day) {}

    /** What came to be approved, and what no longer is. */
    record Change(List<DistrictDay> approved, List<DistrictDay> reopened) {
        boolean isEmpty() {
            return approved.isEmpty() && reopened.isEmpty();
        }
    }
}
