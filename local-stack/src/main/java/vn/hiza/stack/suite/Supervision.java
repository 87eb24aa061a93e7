package vn.hiza.stack.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.hiza.stack.Narration;
import vn.hiza.stack.Refusal;
import vn.hiza.stack.process.Child;
import vn.hiza.stack.process.LogTail;

/**
 * Watches the processes of a suite that is up. One that dies is told of, with the end of its log, and started again; the others
 * go on meanwhile. When deaths pile up the suite is given up: something is wrong that a restart does not mend.
 */
public final class Supervision {
    private static final Duration GLANCE = Duration.ofMillis(500);
    /** A while in which others can see what the suite is without that process, and ports and locks are let go. */
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(2);

    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final int DEATHS_IN_WINDOW = 12;
    private static final int LINES = 8;

    private final LocalSuite suite;
    private final Narration narration;
    private final Deque<Long> deaths = new ArrayDeque<>();
    private final Map<Child, Long> restarts = new HashMap<>();
    private final Set<Child> returning = new HashSet<>();
    private volatile boolean ended;

    public Supervision(LocalSuite suite, Narration narration) {
        this.suite = suite;
        this.narration = narration;
    }

    /** Returns when {@link #end} was called. */
    public void watch() throws InterruptedException {
        while (!ended) {
            suite.children().forEach(this::look);
            Thread.sleep(GLANCE.toMillis());
        }
    }

    public void end() {
        ended = true;
    }

    /** Waits for nothing: several may be dead at once, and one may need another to get ready. */
    private void look(Child child) {
        if (ended) {
            return;
        }
        Long due = restarts.get(child);
        if (due != null) {
            if (System.nanoTime() >= due) {
                restart(child);
            }
        } else if (child.process().isEmpty()) {
            mourn(child);
        } else if (returning.contains(child) && child.ready()) {
            returning.remove(child);
            narration.say(child.name() + " is ready again.");
        }
    }

    private void mourn(Child child) {
        if (ended) {
            return;
        }
        narration.say(child.name() + " died. Its log, " + child.log() + ", ends:\n" + LogTail.of(child.log(), LINES));
        long now = System.nanoTime();
        deaths.addLast(now);
        while (now - deaths.getFirst() > WINDOW.toNanos()) {
            deaths.removeFirst();
        }
        if (deaths.size() > DEATHS_IN_WINDOW) {
            throw new Refusal("Processes died " + deaths.size() + " times within " + WINDOW.toSeconds()
                    + " s; the suite is stopped. The logs are in "
                    + suite.home().run() + ".");
        }
        narration.say(child.name() + " is started again; everything else goes on.");
        restarts.put(child, now + BEFORE_RESTART.toNanos());
    }

    private void restart(Child child) {
        restarts.remove(child);
        returning.add(child);
        try {
            suite.begin(child);
        } catch (IOException failed) {
            narration.say(child.name() + " could not be started: " + failed.getMessage());
        }
    }
}
