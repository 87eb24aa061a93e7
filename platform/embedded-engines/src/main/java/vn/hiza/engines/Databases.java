package vn.hiza.engines;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The databases of the applications, and at the same time the users that own them; each user's password is its name. */
public final class Databases {
    public static final List<String> NAMES = List.of("investment", "workforce", "party_org", "health", "gateway");

    private Databases() {}

    /**
     * Creates those that are not there.
     *
     * @param server a connection of the server's owner
     */
    public static void create(Connection server) throws IOException {
        try (Statement statement = server.createStatement()) {
            for (String name : NAMES) {
                if (!exists(statement, name)) {
                    statement.execute("create role " + name + " login password '" + name + "'");
                    statement.execute("create database " + name + " owner " + name
                            + " template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
                    statement.execute("revoke all on database " + name + " from public");
                }
            }
        } catch (SQLException failed) {
            throw new IOException("the databases could not be created", failed);
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }
}
