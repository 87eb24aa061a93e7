package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Of each kind as many as are in force, of which the last ones were founded in 2021; one a kind in an enterprise. */
final class Organisations {
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2020, 12, 18);

    private Organisations() {}

    static List<Organisation> all(List<Enterprise> enterprises) {
        List<Organisation> all = new ArrayList<>();
        for (Organisation.Kind kind : Organisation.Kind.values()) {
            Dice dice = new Dice("organisations " + kind);
            List<Enterprise> homes = dice.some(enterprises, kind.inForce);
            int old = kind.inForce - kind.foundedThisYear;
            for (int i = 0; i < kind.inForce; i++) {
                Enterprise home = homes.get(i);
                LocalDate day = i < old
                        ? dice.day(home.since().plusDays(180), LAST_OLD_DAY)
                        : dice.day(LocalDate.of(2021, 1, 18), LocalDate.of(2021, 11, 12));
                String code = String.format(Locale.ROOT, "%s-%03d", kind.prefix, i + 1);
                all.add(new Organisation(kind, code, home, day));
            }
        }
        return List.copyOf(all);
    }

    static List<Row> rows(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::row).toList();
    }
}
