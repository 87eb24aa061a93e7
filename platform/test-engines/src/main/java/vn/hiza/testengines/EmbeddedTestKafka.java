package vn.hiza.testengines;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.hiza.engines.FreePort;
import vn.hiza.engines.KafkaEngine;

/** A Kafka broker from the class path. */
final class EmbeddedTestKafka implements TestKafka {
    private final ScratchFolder folder;
    private final int port = FreePort.any();
    private final int controllerPort = FreePort.any();
    private KafkaEngine engine;

    private EmbeddedTestKafka(ScratchFolder folder) {
        this.folder = folder;
        this.engine = startEngine();
    }

    static EmbeddedTestKafka start() {
        try {
            return new EmbeddedTestKafka(ScratchFolder.make());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private KafkaEngine startEngine() {
        try {
            return KafkaEngine.start(folder.path(), port, controllerPort);
        } catch (Exception failed) {
            throw new IllegalStateException("the embedded broker of the test did not start", failed);
        }
    }

    @Override
    public String servers() {
        return engine.servers();
    }

    @Override
    public void beginOutage() {
        engine.close();
    }

    @Override
    public void endOutage() {
        engine = startEngine();
    }

    @Override
    public void close() {
        try (folder) {
            engine.close();
        }
    }
}
