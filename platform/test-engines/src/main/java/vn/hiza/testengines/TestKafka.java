package vn.hiza.testengines;

/** A Kafka broker of its own, without topics. */
public interface TestKafka extends AutoCloseable {
    /** Kafka's bootstrap servers; the same after an outage. */
    String servers();

    /** Ends the broker; what it has stored stays. */
    void beginOutage();

    /** Starts the broker again and returns when it answers. */
    void endOutage();

    @Override
    void close();
}
