package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.hiza.stack.suite.LocalSuite;

/**
 * The health service with the heap it has in use, which each test must leave as the same process, answering. Where one does
 * not, that test fails, and the service is started anew without the jobs that may have ended it, for the tests that follow.
 */
final class LivingHealth implements BeforeEachCallback, AfterEachCallback {
    private static final String SERVICE = "health-service";

    private @Nullable LocalSuite suite;
    private @Nullable Calls calls;
    private long process;

    /** Calls of the administration. */
    Calls calls() {
        return Objects.requireNonNull(calls);
    }

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        suite = SharedSuite.loaded();
        calls = new Calls(suite.gateway(), suite.token("admin"));
        process = suite.processes().get(SERVICE);
        assertThat(serves()).isTrue();
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        boolean same = serves();
        if (!same) {
            startAnew(Objects.requireNonNull(suite));
        }
        assertThat(same).as("the same process serves others").isTrue();
    }

    private boolean serves() throws InterruptedException {
        boolean alive = ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
        try {
            return alive
                    && calls().send("GET", "/api/v1/vaccination-counts?limit=1", "")
                                    .statusCode()
                            == 200;
        } catch (IOException unanswered) {
            return false;
        }
    }

    private static void startAnew(LocalSuite suite) throws IOException, SQLException {
        suite.kill(SERVICE);
        try (Connection database = DriverManager.getConnection(suite.database("health"));
                Statement forget = database.createStatement()) {
            forget.execute("delete from batch_job where ended_at is null");
        }
        suite.restart(SERVICE);
    }
}
