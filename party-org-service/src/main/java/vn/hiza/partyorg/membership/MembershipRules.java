package vn.hiza.partyorg.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.Case;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Rules;
import vn.hiza.partyorg.organisation.Dissolution;
import vn.hiza.partyorg.organisation.OrganisationKind;

/** Every movement is judged by its organisation's roll; the organisation is locked so that rolls change one at a time. */
final class MembershipRules implements Rules<MembershipMovement> {
    @Override
    public void judge(Handle tx, List<Case<MembershipMovement>> cases) {
        String[] codes = cases.stream()
                .map(each -> each.next().organisation())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        Map<String, Home> homes = lockHomes(tx, codes);
        StoredMembers.byDay(tx, codes, (organisation, day, change) -> {
            Home home = homes.get(organisation);
            if (home != null) {
                home.roll().load(day, change);
            }
        });
        cases.forEach(each -> judge(each, homes.get(each.next().organisation())));
        warnOfMembersLeftBehind(cases, homes);
    }

    /**
     * Each author once for each dissolved organisation, with the last of its movements: what matters is who stays when all are
     * in.
     */
    private static void warnOfMembersLeftBehind(List<Case<MembershipMovement>> cases, Map<String, Home> homes) {
        Map<Told, Case<MembershipMovement>> last = new HashMap<>();
        for (Case<MembershipMovement> each : cases) {
            if (!each.rejected() && !each.voids()) {
                last.put(new Told(each.author(), each.next().organisation()), each);
            }
        }
        last.forEach((told, each) -> {
            Home home = homes.get(told.organisation());
            if (home != null && home.dissolvedOn() != null && home.roll().members() > 0) {
                each.warn(Dissolution.membersRemain("/people", home.roll().members(), home.dissolvedOn()));
            }
        });
    }

    private static void judge(Case<MembershipMovement> each, @Nullable Home home) {
        MembershipMovement movement = each.next();
        if (home == null) {
            each.reject(Flaw.of(
                    "/organisation",
                    "unknown-organisation",
                    "There is no organisation " + movement.organisation() + "; state it first."));
            return;
        }
        if (!each.voids() && home.dissolvedOn() != null && movement.date().isAfter(home.dissolvedOn())) {
            each.reject(Flaw.of(
                    "/date",
                    "organisation-dissolved",
                    "The organisation was dissolved on " + home.dissolvedOn() + "."));
            return;
        }
        each.become(movement.within(home.kind(), home.enterprise()));
        Optional<Flaw> flaw = home.roll().replace(each.inForce(), each.voids() ? null : each.next());
        flaw.ifPresent(each::reject);
    }

    private static Map<String, Home> lockHomes(Handle tx, String[] codes) {
        Map<String, Home> homes = new HashMap<>();
        tx.createQuery("select key, kind, enterprise, established_on, dissolved_on from organisation"
                        + " where key = any(:codes) and not voided order by key for update")
                .bindArray("codes", String.class, (Object[]) codes)
                .map((row, context) -> homes.put(
                        row.getString("key"),
                        new Home(
                                OrganisationKind.valueOf(row.getString("kind")),
                                row.getString("enterprise"),
                                row.getObject("dissolved_on", LocalDate.class),
                                new MembershipRoll(row.getObject("established_on", LocalDate.class)))))
                .list();
        return homes;
    }

    private record Told(Author author, String organisation) {}

    private record Home(
            OrganisationKind kind,
            @Nullable String enterprise,
            @Nullable LocalDate dissolvedOn,
            MembershipRoll roll) {}
}
