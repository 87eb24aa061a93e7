package vn.hiza.gateway.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.hiza.gateway.figure.Period;

/** Where enterprises are on which days. */
public final class Placements {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Takes in the enterprises among the facts; returns those whose place on any day has changed. */
    public Set<String> takeIn(Handle tx, List<FactState> enterprises) {
        Set<String> moved = new HashSet<>();
        for (FactState fact : enterprises) {
            String taxCode = fact.state().text("taxCode");
            List<Stay> stays = stays(fact.state().objects("history"));
            if (!stays.equals(known(tx, taxCode))) {
                replace(tx, taxCode, stays);
                moved.add(taxCode);
            }
        }
        return moved;
    }

    /** Of these enterprises, those that have been in more than one place. */
    Set<String> movers(Handle tx, Set<String> enterprises) {
        if (enterprises.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(tx.createQuery("select distinct enterprise from placement"
                        + " where enterprise = any(:codes) and from_day > :first")
                .bindArray("codes", String.class, enterprises.toArray())
                .bind("first", Period.EVER)
                .mapTo(String.class)
                .list());
    }

    /**
     * All timelines of an enterprise that has moved are determined as a whole, and what is said of it comes through several
     * partitions: its workers through one, its projects through others. Batches that name it take turns until they end.
     */
    void takeTurns(Handle tx, Set<String> movers) {
        if (!movers.isEmpty()) {
            tx.createQuery("select pg_advisory_xact_lock(hashtextextended(code, " + LedgerIntake.LOCK
                            + ")) from unnest(:codes) as e(code)")
                    .bindArray("codes", String.class, movers.stream().sorted().toArray())
                    .map((row, context) -> true)
                    .list();
        }
    }

    /** The first place also holds before its own day: whoever reports for it then was somewhere. */
    private static List<Stay> stays(List<State> history) {
        List<Stay> stays = new ArrayList<>();
        for (State step : history) {
            String zone = step.text("zone");
            String district = step.text("district");
            Stay last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
            if (last == null) {
                stays.add(new Stay(Period.EVER, LAST, zone, district));
            } else if (!last.zone().equals(zone) || !last.district().equals(district)) {
                LocalDate day = step.effectiveOn();
                stays.set(stays.size() - 1, new Stay(last.from(), day, last.zone(), last.district()));
                stays.add(new Stay(day, LAST, zone, district));
            }
        }
        return stays;
    }

    private static List<Stay> known(Handle tx, String taxCode) {
        return tx.createQuery("select from_day, to_day, zone, district from placement"
                        + " where enterprise = :code order by from_day")
                .bind("code", taxCode)
                .map((row, context) -> new Stay(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("zone"),
                        row.getString("district")))
                .list();
    }

    private static void replace(Handle tx, String taxCode, List<Stay> stays) {
        tx.createUpdate("delete from placement where enterprise = :code")
                .bind("code", taxCode)
                .execute();
        PreparedBatch rows = tx.prepareBatch("insert into placement values (:code, :from, :to, :zone, :district)");
        for (Stay stay : stays) {
            rows.bind("code", taxCode)
                    .bind("from", stay.from())
                    .bind("to", stay.to())
                    .bind("zone", stay.zone())
                    .bind("district", stay.district())
                    .add();
        }
        rows.execute();
    }

    private record Stay(LocalDate from, LocalDate to, String zone, String district) {}
}
