package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Weekly cumulative counts per enterprise and dose, from the week in which vaccination reached it. */
final class Vaccinations {
    private static final int LAST_WEEK = 36;
    private static final LocalDate FIRST = Published.LAST_VACCINATION_COUNT.minusWeeks(LAST_WEEK);

    private final Dice dice = new Dice("vaccinations");
    private final List<Enterprise> enterprises;
    private final Workforce workforce;

    Vaccinations(List<Enterprise> enterprises, Workforce workforce) {
        this.enterprises = enterprises;
        this.workforce = workforce;
    }

    List<Row> rows() {
        long[] workers = workers();
        long[] first = remaining(workers, LongStream.of(workers).sum() - Published.DOSE_1, 0.8);
        long[] second = remaining(first, Published.DOSE_1 - Published.DOSE_2, 0.4);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            int reached = dice.chance(0.12) ? dice.between(0, 14) : dice.between(17, 26);
            int completed = Math.min(LAST_WEEK, reached + dice.between(8, 14));
            long[] one = course(first[i], reached, completed);
            for (int week = 0; week <= LAST_WEEK; week++) {
                one[week] = Math.min(one[week], workforce.fewestInForceFrom(i, day(week)));
            }
            int again = reached + dice.between(6, 8);
            long[] two = course(second[i], again, Math.min(LAST_WEEK, again + dice.between(8, 14)));
            for (int week = 0; week <= LAST_WEEK; week++) {
                two[week] = Math.min(two[week], one[week]);
            }
            add(rows, enterprises.get(i), 1, one);
            add(rows, enterprises.get(i), 2, two);
        }
        return rows;
    }

    /** Who can be counted in the last report: it may not exceed the headcount in force on its day. */
    private long[] workers() {
        long[] people = new long[enterprises.size()];
        for (int i = 0; i < people.length; i++) {
            people[i] = workforce.fewestInForceFrom(i, Published.LAST_VACCINATION_COUNT);
        }
        return people;
    }

    /** Who of the people remain when that many have yet to come, spread by size and some luck. */
    private long[] remaining(long[] people, long toCome, double luck) {
        double[] weights = new double[people.length];
        for (int i = 0; i < people.length; i++) {
            weights[i] = people[i] * dice.between(1 - luck, 1 + luck);
        }
        long[] missing = Shares.of(toCome, 0, weights);
        long[] remaining = new long[people.length];
        for (int i = 0; i < people.length; i++) {
            remaining[i] = people[i] - missing[i];
        }
        return remaining;
    }

    /** Slow at first, fast in the middle, slow at the end. */
    private static long[] course(long people, int from, int to) {
        long[] course = new long[LAST_WEEK + 1];
        for (int week = 0; week <= LAST_WEEK; week++) {
            double part = Math.max(0, Math.min(1, (week - from + 1) / (double) (to - from + 1)));
            course[week] = part == 1 ? people : (long) (people * part * part * (3 - 2 * part));
        }
        return course;
    }

    private static LocalDate day(int week) {
        return FIRST.plusWeeks(week);
    }

    private static void add(List<Row> rows, Enterprise enterprise, int dose, long[] people) {
        long before = 0;
        for (int week = 0; week <= LAST_WEEK; week++) {
            if (people[week] != before || week == LAST_WEEK) {
                rows.add(new Row()
                        .with("enterprise", enterprise.taxCode())
                        .with("date", day(week))
                        .with("dose", dose)
                        .with("district", enterprise.zone().district)
                        .with("people", people[week]));
            }
            before = people[week];
        }
    }
}
