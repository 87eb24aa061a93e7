package vn.hiza.gateway.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.hiza.gateway.ledger.CellChanges.Change;
import vn.hiza.gateway.ledger.CellChanges.Spot;
import vn.hiza.gateway.ledger.Timelines.Line;

/** Brings postings, deltas and cells into line with facts that have changed, within the transaction that changes the facts. */
final class LedgerWriter {
    private final Placements placements = new Placements();
    private final Approvals approvals = new Approvals();

    void apply(Handle tx, List<FactState> changed, Set<String> moved, Approvals.Change days) {
        try {
            Connection connection = tx.getConnection();
            CellChanges cells = new CellChanges();
            Timelines timelines = new Timelines();
            Set<String> enterprises = new HashSet<>(moved);
            remove(connection, changed, cells, timelines, enterprises);
            approve(connection, days, cells, timelines, enterprises);
            insert(connection, said(changed, approvals.among(tx, changed)), cells, timelines, enterprises);
            Set<String> movers = placements.movers(tx, enterprises);
            placements.takeTurns(tx, movers);
            Timelines ofMovers = new Timelines();
            touchWhole(tx, moved, movers, timelines, ofMovers);
            recompute(connection, timelines, cells);
            move(connection, ofMovers, cells);
            cells.write(connection);
        } catch (SQLException failed) {
            throw new LedgerStorageException(failed);
        }
    }

    private static void remove(
            Connection connection,
            List<FactState> changed,
            CellChanges cells,
            Timelines timelines,
            Set<String> enterprises)
            throws SQLException {
        List<UUID> known = changed.stream()
                .filter(fact -> fact.event().revision() > 1)
                .map(fact -> fact.event().factId())
                .toList();
        if (known.isEmpty()) {
            return;
        }
        try (SetStatement statement = new SetStatement(connection, LedgerSql.REMOVE_OF_FACTS)) {
            statement.array("uuid", known, id -> id).forEach(removed -> {
                count(cells, removed, -1);
                touchOpen(removed, timelines);
                name(removed, enterprises);
            });
        }
    }

    /** What stands in the ledger of the days concerned is posted a second time, or no longer. */
    private static void approve(
            Connection connection,
            Approvals.Change days,
            CellChanges cells,
            Timelines timelines,
            Set<String> enterprises)
            throws SQLException {
        if (!days.approved().isEmpty()) {
            try (SetStatement statement = ApprovalSql.post(connection, days.approved())) {
                statement.forEach(row -> {
                    count(cells, row, 1);
                    touch(row, timelines);
                    name(row, enterprises);
                });
            }
        }
        if (!days.reopened().isEmpty()) {
            try (SetStatement statement = ApprovalSql.withdraw(connection, days.reopened())) {
                statement.forEach(row -> {
                    count(cells, row, -1);
                    touch(row, timelines);
                    name(row, enterprises);
                });
            }
        }
    }

    private static void touchOpen(ResultSet row, Timelines timelines) throws SQLException {
        if (row.getBoolean("open")) {
            touch(row, timelines);
        }
    }

    private static void touch(ResultSet row, Timelines timelines) throws SQLException {
        timelines.touch(
                row.getString("measure"),
                row.getString("subject"),
                row.getString("currency"),
                row.getObject("day", LocalDate.class));
    }

    private static void name(ResultSet row, Set<String> enterprises) throws SQLException {
        String enterprise = row.getString("enterprise");
        if (enterprise != null) {
            enterprises.add(enterprise);
        }
    }

    private static List<Row> said(List<FactState> changed, Set<Approvals.DistrictDay> approved) {
        List<Row> rows = new ArrayList<>();
        for (FactState fact : changed) {
            fact.postings().forEach(posting -> rows.add(new Row(fact.event().factId(), posting)));
            Approvals.postings(fact, approved)
                    .forEach(posting -> rows.add(new Row(fact.event().factId(), posting)));
        }
        return rows;
    }

    private static void insert(
            Connection connection, List<Row> rows, CellChanges cells, Timelines timelines, Set<String> enterprises)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        for (Row row : rows) {
            String enterprise = row.posting().place().enterprise();
            if (enterprise != null) {
                enterprises.add(enterprise);
            }
        }
        try (SetStatement statement = Row.bind(new SetStatement(connection, LedgerSql.INSERT), rows)) {
            statement.forEach(inserted -> {
                count(cells, inserted, 1);
                touchOpen(inserted, timelines);
            });
        }
    }

    /** The timelines of enterprises that have moved, or ever did, are determined as a whole. */
    private static void touchWhole(
            Handle tx, Set<String> moved, Set<String> movers, Timelines timelines, Timelines ofMovers) {
        Set<String> whole = new HashSet<>(moved);
        whole.addAll(movers);
        if (whole.isEmpty()) {
            return;
        }
        tx.createQuery("select distinct measure, subject, currency from posting where enterprise = any(:codes)")
                .bindArray("codes", String.class, whole.toArray())
                .map((row, context) -> new Line(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(line -> {
                    timelines.touchAll(line.measure(), line.subject(), line.currency());
                    ofMovers.touchAll(line.measure(), line.subject(), line.currency());
                });
    }

    private static void recompute(Connection connection, Timelines timelines, CellChanges cells) throws SQLException {
        if (timelines.isEmpty()) {
            return;
        }
        try (SetStatement statement = timelines.bind(new SetStatement(connection, LedgerSql.RECOMPUTE))) {
            statement.forEach(row -> {
                Spot before = new Spot(row.getString("old_zone"), row.getString("old_district"));
                cells.add(
                        row.getString("measure"),
                        row.getString("currency"),
                        row.getObject("day", LocalDate.class),
                        before,
                        Change.ofStatement(row.getBigDecimal("old_delta"), -1));
                count(cells, row, 1);
            });
        }
    }

    private static void move(Connection connection, Timelines timelines, CellChanges cells) throws SQLException {
        if (timelines.isEmpty()) {
            return;
        }
        try (SetStatement statement = timelines.bind(new SetStatement(connection, LedgerSql.REMOVE_MOVES))) {
            statement.forEach(row -> add(cells, row, Change.ofMove(row.getBigDecimal("delta"), -1)));
        }
        try (SetStatement statement = timelines.bind(new SetStatement(connection, LedgerSql.INSERT_MOVES))) {
            statement.forEach(row -> add(cells, row, Change.ofMove(row.getBigDecimal("delta"), 1)));
        }
    }

    private static void count(CellChanges cells, ResultSet row, int sign) throws SQLException {
        add(cells, row, Change.ofStatement(row.getBigDecimal("delta"), sign));
    }

    private static void add(CellChanges cells, ResultSet row, Change change) throws SQLException {
        cells.add(
                row.getString("measure"),
                row.getString("currency"),
                row.getObject("day", LocalDate.class),
                new Spot(row.getString("zone"), row.getString("district")),
                change);
    }

    /** A posting and the fact that makes it. */
    private record Row(UUID factId, Posting posting) {
        static SetStatement bind(SetStatement statement, List<Row> rows) throws SQLException {
            return statement
                    .array("text", rows, row -> row.posting().measure())
                    .array("text", rows, row -> row.posting().subject())
                    .array("text", rows, row -> row.posting().currency())
                    .array("date", rows, row -> row.posting().day())
                    .array("uuid", rows, Row::factId)
                    .array(
                            "text",
                            rows,
                            row -> String.valueOf(row.posting().rule().code()))
                    .array("boolean", rows, row -> row.posting().rule().stock())
                    .array("numeric", rows, row -> row.posting().amount())
                    .array("text", rows, row -> row.posting().place().enterprise())
                    .array("text", rows, row -> row.posting().place().zone())
                    .array("text", rows, row -> row.posting().place().district());
        }
    }
}
