package vn.hiza.bench.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Durations met, from a microsecond to two minutes, exact to three digits. */
public final class Latencies {
    private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);

    private final Histogram micros = new ConcurrentHistogram(LONGEST, 3);

    public void record(long nanos) {
        micros.recordValue(Math.max(0, Math.min(LONGEST, TimeUnit.NANOSECONDS.toMicros(nanos))));
    }

    public long count() {
        return micros.getTotalCount();
    }

    /** The duration that this percentage did not exceed, in milliseconds. */
    public double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
