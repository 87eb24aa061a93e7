package vn.hiza.bench.load;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Load before the measured rounds, until it no longer gets faster: an application that has just started runs code that is not
 * compiled yet, and one that has served for a day does not.
 */
public final class WarmUp {
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final double FASTER = 1.03;
    private static final int WITHOUT_GAIN = 3;

    private final Consumer<String> progress;
    private Duration spent = Duration.ZERO;

    /** @param progress told how fast it is so far */
    public WarmUp(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Runs the load in windows until three in a row were not clearly faster than the best before them. */
    public void run(ClosedLoop loop, int clients) throws InterruptedException {
        Duration here = Duration.ZERO;
        double best = 0;
        int idle = 0;
        while (idle < WITHOUT_GAIN && here.compareTo(LONGEST) < 0) {
            double rate = loop.run(clients, WINDOW).perSecond();
            progress.accept("warm-up: %,.0f/s".formatted(rate));
            idle = rate > best * FASTER ? 0 : idle + 1;
            best = Math.max(best, rate);
            here = here.plus(WINDOW);
        }
        spent = spent.plus(here);
    }

    /** How long all of it took, for the report. */
    public String described() {
        return "until no faster, at most " + LONGEST.toMinutes() + " min of each, " + spent.toSeconds() + " s in all";
    }
}
