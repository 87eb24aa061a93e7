package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance with a memory: a subject always draws the same, so that a change to one collection leaves the others alone. */
final class Dice {
    private static final long SEED = 20_211_126L;

    private final Random random;

    Dice(String subject) {
        this.random = new Random(SEED * 31 + subject.hashCode());
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A size as sizes of enterprises are spread: many small, few large; strict, so that every machine agrees. */
    double size(double spread) {
        return StrictMath.exp(random.nextGaussian() * spread);
    }

    double[] sizes(int number, double spread) {
        double[] sizes = new double[number];
        for (int i = 0; i < number; i++) {
            sizes[i] = size(spread);
        }
        return sizes;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** That many different ones, in any order. */
    <T> List<T> some(List<T> choices, int number) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, number));
    }

    /** A working day within the two, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        LocalDate day = LocalDate.ofEpochDay(
                first.toEpochDay() + random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
        return WorkingDays.near(day, first);
    }
}
