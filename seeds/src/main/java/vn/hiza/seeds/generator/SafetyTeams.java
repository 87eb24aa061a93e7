package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The safety teams of workshops and shifts: the larger an enterprise, the more of them. */
final class SafetyTeams {
    private static final LocalDate FIRST = LocalDate.of(2021, 5, 10);
    private static final LocalDate LAST = LocalDate.of(2021, 9, 30);
    private static final int FEWEST_MEMBERS = 3;

    private SafetyTeams() {}

    static List<Row> rows(List<Enterprise> enterprises, Workforce workforce) {
        Dice dice = new Dice("safety teams");
        double[] sizes = new double[enterprises.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = workforce.november(i);
        }
        long[] teams = Shares.of(Published.SAFETY_TEAMS, 1, sizes);
        long[] members =
                Shares.of(Published.SAFETY_TEAM_MEMBERS, FEWEST_MEMBERS, dice.sizes(Published.SAFETY_TEAMS, 0.5));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < teams.length; i++) {
            for (int team = 0; team < teams[i]; team++) {
                rows.add(new Row()
                        .with("code", String.format(Locale.ROOT, "ST-%04d", rows.size() + 1))
                        .with("enterprise", enterprises.get(i).taxCode())
                        .with("members", members[rows.size()])
                        .with("formedOn", dice.day(FIRST, LAST)));
            }
        }
        return rows;
    }
}
