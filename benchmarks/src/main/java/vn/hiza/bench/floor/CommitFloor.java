package vn.hiza.bench.floor;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Single writes at their barest: connections that each insert one row and commit, again and again. */
public final class CommitFloor implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private final BenchTable table;
    private int run;

    public CommitFloor(String url) throws SQLException {
        table = new BenchTable(url, "bench_floor_commit");
    }

    /** Commits per second of this many connections together. */
    public double commitsPerSecond(int connections, Duration time) throws Exception {
        run++;
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long began = System.nanoTime();
            List<Future<Long>> writers = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                String writer = run + "-" + i;
                writers.add(threads.submit(() -> write(writer, began + time.toNanos())));
            }
            long rows = 0;
            for (Future<Long> writer : writers) {
                rows += writer.get();
            }
            return rows * 1e9 / (System.nanoTime() - began);
        } finally {
            threads.shutdown();
        }
    }

    private long write(String writer, long end) throws SQLException {
        try (Connection connection = table.connect();
                PreparedStatement statement =
                        connection.prepareStatement("insert into bench_floor_commit values (?, ?, 1, 'BENCH', 640)")) {
            long rows = 0;
            while (System.nanoTime() < end) {
                statement.setString(1, writer + "-" + rows);
                statement.setDate(2, Date.valueOf(DAY));
                statement.executeUpdate();
                rows++;
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        table.close();
    }
}
