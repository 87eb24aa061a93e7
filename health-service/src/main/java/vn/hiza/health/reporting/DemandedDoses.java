package vn.hiza.health.reporting;

import org.jdbi.v3.core.statement.Query;

/** Which counts keep a duty: {@code (:anyDose or v.dose = any(:doses))}. */
final class DemandedDoses {
    private DemandedDoses() {}

    static Query bindTo(Query query, ReportingDuty duty) {
        return query.bind("anyDose", duty.doses().isEmpty())
                .bindArray("doses", Integer.class, duty.doses().toArray());
    }
}
