package vn.hiza.testing.right.enterprise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.hiza.testing.right.zone.Zone;

/** Keeps every rule: exact, named by its role, and its time can be set. */
public record Enterprise(String taxCode, Zone zone, LocalDate since, Instant recordedAt) {
    public static Enterprise settle(String taxCode, Zone zone, Clock clock) {
        return new Enterprise(taxCode, zone, LocalDate.now(clock), Instant.now(clock));
    }
}
