package vn.hiza.seeds.generator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a total into whole shares by weight, so that they add up to it exactly (largest remainders). */
final class Shares {
    private Shares() {}

    /**
     * @param least what everyone gets before weights matter
     * @throws IllegalArgumentException when the total does not suffice for the least
     */
    static long[] of(long total, long least, double[] weights) {
        long toDivide = total - least * weights.length;
        if (toDivide < 0) {
            throw new IllegalArgumentException(
                    total + " cannot be divided into " + weights.length + " shares of at least " + least + ".");
        }
        double sum = Arrays.stream(weights).sum();
        long[] shares = new long[weights.length];
        double[] remainders = new double[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = toDivide * (weights[i] / sum);
            long whole = (long) exact;
            remainders[i] = exact - whole;
            shares[i] = least + whole;
            given += whole;
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -remainders[i]))
                .limit(toDivide - given)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
