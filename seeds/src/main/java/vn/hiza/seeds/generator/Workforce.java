package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many people work in each enterprise in each month of 2021: fewer in the summer, everybody back by November. */
final class Workforce {
    /** Against November: Tết, a slow spring, the summer's distancing, the return. */
    private static final double[] YEAR = {0.975, 0.968, 0.981, 0.988, 0.983, 0.966, 0.944, 0.927, 0.941, 0.998, 1.0};

    private static final int MONTHS = YEAR.length;
    private static final int FEWEST = 16;

    private final Dice dice = new Dice("workforce");
    private final List<Enterprise> enterprises;
    private final long[][] totals;

    Workforce(List<Enterprise> enterprises) {
        this.enterprises = enterprises;
        this.totals = new long[enterprises.size()][];
        double[] sizes = new double[enterprises.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = enterprises.get(i).zone().size * dice.size(1.05);
        }
        long[] november = Shares.of(Published.WORKERS, FEWEST, sizes);
        for (int i = 0; i < sizes.length; i++) {
            totals[i] = year(november[i]);
        }
    }

    private long[] year(long november) {
        long[] year = new long[MONTHS];
        double depth = dice.between(0.4, 1.6);
        for (int month = 0; month < MONTHS - 1; month++) {
            double noise = dice.between(-0.004, 0.004);
            year[month] = Math.max(1, Math.round(november * (1 - (1 - YEAR[month]) * depth + noise)));
        }
        year[MONTHS - 1] = november;
        return year;
    }

    static LocalDate day(int month) {
        return LocalDate.of(2021, month + 1, 15);
    }

    long november(int enterprise) {
        return totals[enterprise][MONTHS - 1];
    }

    /** The fewest people that the headcount in force on this day or any later one finds. */
    long fewestInForceFrom(int enterprise, LocalDate day) {
        long fewest = november(enterprise);
        for (int month = 0; month < MONTHS; month++) {
            if (day(month).plusMonths(1).isAfter(day)) {
                fewest = Math.min(fewest, totals[enterprise][month]);
            }
        }
        return fewest;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            Enterprise enterprise = enterprises.get(i);
            double women = Math.min(0.95, enterprise.sector().women * dice.between(0.85, 1.15));
            double foreign = enterprise.foreignInvested() ? dice.between(0.002, 0.02) : 0;
            for (int month = 0; month < MONTHS; month++) {
                long total = totals[i][month];
                rows.add(new Row()
                        .with("enterprise", enterprise.taxCode())
                        .with("date", day(month))
                        .with("total", total)
                        .with("female", (long) (total * women))
                        .with("foreign", (long) (total * foreign)));
            }
        }
        return rows;
    }
}
