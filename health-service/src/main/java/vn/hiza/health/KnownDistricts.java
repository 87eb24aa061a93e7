package vn.hiza.health;

import org.jdbi.v3.core.Handle;

/** The districts of which this service knows something: it has no register of them, and knows them by what is in them. */
public final class KnownDistricts {
    private KnownDistricts() {}

    /** Whether an enterprise, a station or a duty is in the district. */
    public static boolean hold(Handle tx, String district) {
        return tx.createQuery("select exists (select from known_enterprise where district = :district)"
                        + " or exists (select from mobile_station where district = :district)"
                        + " or exists (select from reporting_duty where district = :district)")
                .bind("district", district)
                .mapTo(Boolean.class)
                .one();
    }
}
