package vn.hiza.health.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hiza.health.HealthStore;
import vn.hiza.health.HealthStore.Count;
import vn.hiza.health.HealthStore.Enterprise;
import vn.hiza.health.Places;

/** Enterprises, counts and headcounts for work lists. */
final class WorkListFixture {
    static final LocalDate AS_OF = LocalDate.of(2021, 11, 26);
    static final Places EVERYWHERE = new Places(true, Set.of(), null);

    private WorkListFixture() {}

    static void enterprise(String taxCode, String district, String status) {
        HealthStore.enterprises(List.of(new Enterprise(taxCode, "Z" + district, district, status, false)));
    }

    static void count(String taxCode, String date, int dose, String team, long people) {
        count(taxCode, date, dose, team, people, false);
    }

    static void count(String taxCode, String date, int dose, String team, long people, boolean voided) {
        HealthStore.counts(
                List.of(new Count(taxCode, LocalDate.parse(date), dose, team, people, List.of(Instant.EPOCH), voided)));
    }

    static Places district(String district) {
        return new Places(false, Set.of(district), null);
    }
}
