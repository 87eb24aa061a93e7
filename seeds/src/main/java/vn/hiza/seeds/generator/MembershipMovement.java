package vn.hiza.seeds.generator;

import java.time.LocalDate;

/** People who join or leave a Party organisation on a day. */
record MembershipMovement(String organisation, Kind kind, LocalDate date, long people) {
    enum Kind {
        OPENING,
        ADMISSION,
        TRANSFER_IN,
        TRANSFER_OUT,
        REMOVAL,
        DEATH;

        boolean adds() {
            return this == OPENING || this == ADMISSION || this == TRANSFER_IN;
        }
    }

    long change() {
        return kind.adds() ? people : -people;
    }

    Row row(String reference) {
        return new Row()
                .with("organisation", organisation)
                .with("kind", kind)
                .with("date", date)
                .with("people", people)
                .with("reference", reference);
    }
}
