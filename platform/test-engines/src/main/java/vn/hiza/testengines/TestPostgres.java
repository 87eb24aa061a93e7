package vn.hiza.testengines;

/** A PostgreSQL server of its own, with the database and the user of each application. */
public interface TestPostgres extends AutoCloseable {
    /** The JDBC address of one of the databases, without user and password. */
    String url(String database);

    @Override
    void close();
}
