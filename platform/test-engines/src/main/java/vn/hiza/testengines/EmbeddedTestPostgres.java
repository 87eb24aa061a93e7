package vn.hiza.testengines;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.hiza.engines.FreePort;
import vn.hiza.engines.PostgresEngine;

/** PostgreSQL from the class path. */
record EmbeddedTestPostgres(ScratchFolder folder, PostgresEngine engine) implements TestPostgres {
    static EmbeddedTestPostgres start() {
        try {
            ScratchFolder folder = ScratchFolder.make();
            return new EmbeddedTestPostgres(folder, PostgresEngine.start(folder.path(), FreePort.any(), false));
        } catch (IOException failed) {
            throw new UncheckedIOException("the embedded PostgreSQL of the test did not start", failed);
        }
    }

    @Override
    public String url(String database) {
        return engine.url(database);
    }

    @Override
    public void close() {
        try (folder) {
            engine.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
