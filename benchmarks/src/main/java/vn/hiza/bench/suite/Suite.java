package vn.hiza.bench.suite;

import java.net.URI;
import java.util.Map;

/** A running suite as a benchmark sees it. */
public interface Suite extends AutoCloseable {
    URI gateway();

    /** A service's own address, by name as {@code health}. */
    URI service(String name);

    /** A bearer token of one of the local issuer's clients. */
    String token(String client);

    /** JDBC address of an application's database, with user and password. */
    String database(String name);

    /** Kafka's bootstrap servers. */
    String kafka();

    /** Process ids of the five applications by name. */
    Map<String, Long> processes();

    @Override
    void close() throws Exception;
}
