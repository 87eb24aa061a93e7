package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The members of the Party organisations. Each organisation's strength on the day is drawn first, then who came and went; its
 * opening is what makes the two meet, and as those who come never outnumber the strength it covers all who leave. Whoever
 * belongs to an organisation founded in the year of the figures came from another one.
 */
final class Membership {
    private static final int FEWEST = 5;
    private static final int FOUNDERS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 8);

    private final Dice dice = new Dice("membership");
    private final List<Organisation> organisations;

    Membership(List<Organisation> organisations) {
        this.organisations = organisations.stream()
                .filter(each -> each.kind() == Organisation.Kind.PARTY)
                .toList();
    }

    List<Row> rows() {
        int number = organisations.size();
        long[] strengths = Shares.of(Published.PARTY_MEMBERS, FEWEST, dice.sizes(number, 0.7));
        long[] admitted = admitted(strengths);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Organisation organisation = organisations.get(i);
            List<MembershipMovement> movements = new ArrayList<>();
            if (!organisation.foundedThisYear()) {
                admissions(movements, organisation, admitted[i]);
                comingsAndGoings(movements, organisation, strengths[i] - admitted[i] - FOUNDERS);
            }
            long change =
                    movements.stream().mapToLong(MembershipMovement::change).sum();
            movements.add(new MembershipMovement(
                    organisation.code(),
                    organisation.foundedThisYear()
                            ? MembershipMovement.Kind.TRANSFER_IN
                            : MembershipMovement.Kind.OPENING,
                    organisation.establishedOn(),
                    strengths[i] - change));
            movements.sort(Comparator.comparing(MembershipMovement::date).thenComparing(MembershipMovement::kind));
            IntStream.range(0, movements.size())
                    .forEach(each ->
                            rows.add(movements.get(each).row(String.format(Locale.ROOT, "MEM-%02d", each + 1))));
        }
        return rows;
    }

    /** Deals the admissions of the year one by one to old organisations that have room for one more. */
    private long[] admitted(long[] strengths) {
        long[] admitted = new long[strengths.length];
        long left = Published.PARTY_MEMBERS_ADMITTED;
        while (left > 0) {
            int i = dice.between(0, strengths.length - 1);
            if (!organisations.get(i).foundedThisYear() && admitted[i] < strengths[i] - FOUNDERS) {
                admitted[i]++;
                left--;
            }
        }
        return admitted;
    }

    private void admissions(List<MembershipMovement> movements, Organisation organisation, long people) {
        long left = people;
        while (left > 0) {
            long together = Math.min(left, dice.between(1, 2));
            movements.add(new MembershipMovement(
                    organisation.code(), MembershipMovement.Kind.ADMISSION, dayOf2021(), together));
            left -= together;
        }
    }

    /**
     * Whoever came before 2021 or changed organisation.
     *
     * @param room how many may have come in addition
     */
    private void comingsAndGoings(List<MembershipMovement> movements, Organisation organisation, long room) {
        long left = room;
        for (int year = Math.max(2016, organisation.establishedOn().getYear() + 1); year <= 2020 && left > 0; year++) {
            if (dice.chance(0.5)) {
                LocalDate day = dice.day(LocalDate.of(year, 2, 3), LocalDate.of(year, 11, 20));
                movements.add(new MembershipMovement(organisation.code(), MembershipMovement.Kind.ADMISSION, day, 1));
                left--;
            }
        }
        if (left > 0 && dice.chance(0.25)) {
            movements.add(
                    new MembershipMovement(organisation.code(), MembershipMovement.Kind.TRANSFER_IN, dayOf2021(), 1));
        }
        if (dice.chance(0.25)) {
            movements.add(new MembershipMovement(
                    organisation.code(), MembershipMovement.Kind.TRANSFER_OUT, dayOf2021(), dice.between(1, 2)));
        }
        if (dice.chance(0.06)) {
            movements.add(new MembershipMovement(organisation.code(), MembershipMovement.Kind.REMOVAL, dayOf2021(), 1));
        }
        if (dice.chance(0.04)) {
            movements.add(new MembershipMovement(organisation.code(), MembershipMovement.Kind.DEATH, dayOf2021(), 1));
        }
    }

    private LocalDate dayOf2021() {
        return dice.day(FIRST_DAY, Published.DAY.minusDays(2));
    }
}
