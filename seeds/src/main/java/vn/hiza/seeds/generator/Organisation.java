package vn.hiza.seeds.generator;

import java.time.LocalDate;

/** An organisation of an enterprise's workers. */
record Organisation(Kind kind, String code, Enterprise enterprise, LocalDate establishedOn) {
    enum Kind {
        PARTY("PO", "Chi bộ", Published.PARTY_ORGANISATIONS, Published.PARTY_ORGANISATIONS_FOUNDED),
        TRADE_UNION("TU", "Công đoàn cơ sở", 413, Published.UNIONS_FOUNDED),
        YOUTH_UNION("YU", "Đoàn cơ sở", 96, Published.YOUTH_UNIONS_FOUNDED);

        final String prefix;
        final String vi;
        final int inForce;
        final int foundedThisYear;

        Kind(String prefix, String vi, int inForce, int foundedThisYear) {
            this.prefix = prefix;
            this.vi = vi;
            this.inForce = inForce;
            this.foundedThisYear = foundedThisYear;
        }
    }

    boolean foundedThisYear() {
        return establishedOn.getYear() == Published.DAY.getYear();
    }

    Row row() {
        return new Row()
                .with("code", code)
                .with("kind", kind)
                .with("name", kind.vi + " " + enterprise.name())
                .with("enterprise", enterprise.taxCode())
                .with("establishedOn", establishedOn);
    }
}
