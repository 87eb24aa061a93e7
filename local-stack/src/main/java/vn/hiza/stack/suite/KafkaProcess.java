package vn.hiza.stack.suite;

import java.nio.file.Path;
import vn.hiza.engines.KafkaEngine;

/** A process that is one Kafka broker, so that it can be killed and started again alone. */
public final class KafkaProcess {
    private KafkaProcess() {}

    /** Takes the data folder, the port and the controller's port. */
    public static void main(String[] arguments) throws Exception {
        KafkaEngine broker = KafkaEngine.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "kafka-close"));
        broker.awaitShutdown();
    }
}
