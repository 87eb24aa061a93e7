package vn.hiza.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One quantity over the measured rounds. */
public final class Series {
    private final List<Double> rounds = new ArrayList<>();

    public static Series of(double... rounds) {
        Series series = new Series();
        for (double round : rounds) {
            series.add(round);
        }
        return series;
    }

    public void add(double round) {
        rounds.add(round);
    }

    public List<Double> rounds() {
        return Collections.unmodifiableList(rounds);
    }

    /** The middle round; of an even number the mean of the two in the middle. */
    public double median() {
        if (rounds.isEmpty()) {
            throw new IllegalStateException("no round was measured");
        }
        List<Double> sorted = rounds.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    public double least() {
        return Collections.min(rounds);
    }

    public double most() {
        return Collections.max(rounds);
    }
}
