package vn.hiza.seeds.generator;

import java.time.LocalDate;

/** The published totals that the rows add up to. */
final class Published {
    /** The day of the meeting: what the figures say, they say of this day. */
    static final LocalDate DAY = LocalDate.of(2021, 11, 26);
    /** The last day that counts in the comparison with the year before. */
    static final LocalDate DAY_A_YEAR_BEFORE = LocalDate.of(2020, 11, 26);

    static final LocalDate LAST_VACCINATION_COUNT = LocalDate.of(2021, 11, 12);

    static final long WORKERS = 164_960;
    static final long DOSE_1 = 164_300;
    static final long DOSE_2 = 143_990;

    static final int PARTY_ORGANISATIONS = 94;
    static final int PARTY_ORGANISATIONS_FOUNDED = 5;
    static final int UNIONS_FOUNDED = 13;
    static final int YOUTH_UNIONS_FOUNDED = 4;
    static final long PARTY_MEMBERS = 1_178;
    static final long PARTY_MEMBERS_ADMITTED = 99;

    static final int SAFETY_TEAMS = 4_600;
    static final long SAFETY_TEAM_MEMBERS = 20_000;
    static final int MOBILE_STATIONS = 11;

    private Published() {}
}
