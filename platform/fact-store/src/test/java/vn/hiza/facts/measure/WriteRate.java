package vn.hiza.facts.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.engines.FreePort;
import vn.hiza.engines.PostgresEngine;
import vn.hiza.facts.Author;
import vn.hiza.facts.Caller;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.FactWriter;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Submission;
import vn.hiza.facts.Transactions;

/**
 * Rows a second of {@link FactWriter} in transactions as a batch makes them, against {@link Floor}, on a durable server.
 *
 * <p>Arguments: rounds (default 5; 0 for single writes only), rows (default 50000).
 */
final class WriteRate {
    private static final Author AUTHOR =
            new Author(new Caller("measure", Set.of(), Set.of()), Instant.parse("2021-11-26T03:00:00Z"), null, null);

    private final Transactions transactions;
    private final FactWriter writer = new FactWriter(EventIds.timeOrdered());
    private final Floor floor;
    private final int rows;

    private WriteRate(Connection connection, int rows) throws Exception {
        this.transactions = new Transactions(Jdbi.create(connection), () -> {}, Runnable::run);
        this.floor = new Floor(connection);
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
        Path folder = Files.createTempDirectory("hiza-measure");
        try (PostgresEngine postgres = PostgresEngine.start(folder, FreePort.any(), true)) {
            Flyway.configure()
                    .dataSource(postgres.url("health"), "health", "health")
                    .locations("db/facts")
                    .load()
                    .migrate();
            try (Connection connection =
                    DriverManager.getConnection(postgres.url("health") + "?prepareThreshold=3", "health", "health")) {
                connection.createStatement().execute(Count.TABLE);
                if (rounds > 0) {
                    new WriteRate(connection, rows).run(rounds);
                }
            }
            SingleRate.run(postgres.url("health"), 8, 5);
        }
    }

    private void run(int rounds) throws Exception {
        List<double[]> measured = new ArrayList<>();
        for (int round = 0; round < rounds + 2; round++) {
            double[] rates = round("%03d".formatted(round));
            System.out.printf(
                    "floor %,.0f insert %,.0f update; facts %,.0f insert %,.0f update; by 1,000: %,.0f insert%n",
                    rates[0], rates[1], rates[2], rates[3], rates[4]);
            if (round >= 2) {
                measured.add(rates);
            }
        }
        double[] median = new double[5];
        for (int i = 0; i < median.length; i++) {
            int column = i;
            double[] sorted =
                    measured.stream().mapToDouble(each -> each[column]).sorted().toArray();
            median[i] = sorted[sorted.length / 2];
        }
        System.out.println("medians " + Arrays.toString(median));
        System.out.printf(
                "ratio to the floor: insert %.2f, update %.2f; linearity %.2f%n",
                median[2] / median[0], median[3] / median[1], median[2] / median[4]);
    }

    private double[] round(String round) throws Exception {
        List<Count> first = Count.rows(round, rows, 1000);
        List<Count> second = Count.rows(round, rows, 2000);
        return new double[] {
            rate(() -> floor.write(first)),
            rate(() -> floor.write(second)),
            rate(() -> write(first, 5_000)),
            rate(() -> write(second, 5_000)),
            rate(() -> write(Count.rows("x" + round, rows, 1000), 1_000))
        };
    }

    private void write(List<Count> counts, int atATime) {
        List<Submission<Count>> all = Count.submissions(counts);
        for (int from = 0; from < all.size(); from += atATime) {
            List<Submission<Count>> part = all.subList(from, Math.min(all.size(), from + atATime));
            transactions.commit(tx -> writer.write(tx, Count.KIND, part, Rules.none(), AUTHOR));
        }
    }

    private double rate(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return rows * 1e9 / (System.nanoTime() - began);
    }

    private interface Work {
        void run() throws Exception;
    }
}
