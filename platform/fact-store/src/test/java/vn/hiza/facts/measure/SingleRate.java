package vn.hiza.facts.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.facts.Author;
import vn.hiza.facts.Caller;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.FactWriter;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Submission;
import vn.hiza.facts.Transactions;

/** New facts one at a time, each committed, by several writers at once. */
final class SingleRate {
    private SingleRate() {}

    static void run(String url, int writers, int seconds) throws Exception {
        measure(url, "w", writers, seconds);
        List<Long> latencies = measure(url, "s", writers, seconds);
        latencies.sort(Long::compare);
        System.out.printf(
                "single writes, %d writers: %,d/s, p50 %.1f ms, p99 %.1f ms%n",
                writers,
                latencies.size() / seconds,
                latencies.get(latencies.size() / 2) / 1e6,
                latencies.get(latencies.size() * 99 / 100) / 1e6);
    }

    private static List<Long> measure(String url, String run, int writers, int seconds) throws Exception {
        List<CompletableFuture<List<Long>>> all = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < writers; i++) {
            String name = run + i;
            all.add(CompletableFuture.supplyAsync(() -> write(url, name, end), task -> new Thread(task).start()));
        }
        List<Long> latencies = new ArrayList<>();
        for (CompletableFuture<List<Long>> each : all) {
            latencies.addAll(each.get());
        }
        return latencies;
    }

    private static List<Long> write(String url, String name, long end) {
        List<Long> latencies = new ArrayList<>();
        FactWriter writer = new FactWriter(EventIds.timeOrdered());
        try (Connection connection = DriverManager.getConnection(url + "?prepareThreshold=3", "health", "health")) {
            Transactions transactions = new Transactions(Jdbi.create(connection), () -> {}, Runnable::run);
            int written = 0;
            while (System.nanoTime() < end) {
                Count count = Count.rows(name + "-" + written++, 1, 7).get(0);
                long began = System.nanoTime();
                transactions.commit(tx -> writer.write(
                        tx,
                        Count.KIND,
                        List.of(Submission.row(0, count.key(), count)),
                        Rules.none(),
                        new Author(new Caller("measure", Set.of(), Set.of()), Instant.now(), null, null)));
                latencies.add(System.nanoTime() - began);
            }
            return latencies;
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
