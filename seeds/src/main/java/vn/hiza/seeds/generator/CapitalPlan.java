package vn.hiza.seeds.generator;

import java.time.LocalDate;

/** A published sum of capital: over how many projects it is spread, in which currency, within which days. */
enum CapitalPlan {
    NEW_2021_USD(4, 27_000_000L, true, true, Published.DAY),
    NEW_2021_VND(3, 315_000_000_000L, false, true, Published.DAY),
    EXPANDED_2021_USD(17, 147_000_000L, true, false, Published.DAY),
    EXPANDED_2021_VND(9, 2_039_000_000_000L, false, false, Published.DAY),
    NEW_2020_USD(8, 32_800_000L, true, true, Published.DAY_A_YEAR_BEFORE),
    NEW_2020_VND(3, 144_400_000_000L, false, true, Published.DAY_A_YEAR_BEFORE),
    EXPANDED_2020_USD(16, 72_900_000L, true, false, Published.DAY_A_YEAR_BEFORE),
    EXPANDED_2020_VND(5, 147_000_000_000L, false, false, Published.DAY_A_YEAR_BEFORE);

    private static final long DOLLAR_STEP = 50_000;
    private static final long DONG_STEP = 100_000_000;

    final int projects;
    final boolean dollars;
    final boolean registers;
    private final long total;
    private final LocalDate last;

    CapitalPlan(int projects, long total, boolean dollars, boolean registers, LocalDate last) {
        this.projects = projects;
        this.total = total;
        this.dollars = dollars;
        this.registers = registers;
        this.last = last;
    }

    /** Round amounts, one a project, that add up to the total. */
    long[] amounts(Dice dice) {
        long step = dollars ? DOLLAR_STEP : DONG_STEP;
        double[] weights = dice.sizes(projects, 0.8);
        long[] steps = Shares.of(total / step, 10, weights);
        for (int i = 0; i < steps.length; i++) {
            steps[i] *= step;
        }
        return steps;
    }

    /** A day of the plan's year up to the day of the year on which the figure stands. */
    LocalDate day(Dice dice) {
        return dice.day(last.withDayOfYear(4), last.minusDays(1));
    }
}
