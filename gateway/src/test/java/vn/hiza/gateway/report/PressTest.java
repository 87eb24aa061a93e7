package vn.hiza.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.service.ImpatientBoard;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** The press has places for two, and a bench before it. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class PressTest {
    private static final int IN_THE_PRESS = 2;
    private static final int WAITING = 8;

    @Inject
    Press press;

    private static Response report(String type) {
        return Calls.as("board").accept(type).get("/api/v1/report?asOf=1992-12-31");
    }

    /** Twice, as what was full once must not stay so. */
    @RepeatedTest(2)
    void moreReadersThanThePressTakesAreToldWhenToComeAgain() throws Exception {
        // Given
        CountDownLatch open = new CountDownLatch(1);
        ExecutorService readers = Executors.newCachedThreadPool();
        List<Future<byte[]>> documents = new ArrayList<>();
        try {
            for (int i = 0; i < IN_THE_PRESS + WAITING; i++) {
                documents.add(readers.submit(() -> press.made(() -> {
                    await(open);
                    return new byte[0];
                })));
            }
            while (press.waiting() < WAITING) {
                Thread.onSpinWait();
            }

            // When
            Response pdf = report("application/pdf");
            Response docx = report("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            Response page = report("text/html");

            // Then
            assertProblem("PDF", pdf, 503, "too-many-reports");
            assertThat(pdf.header("Retry-After")).isEqualTo("1");
            assertProblem("DOCX", docx, 503, "too-many-reports");
            assertThat(page.statusCode()).isEqualTo(200);
        } finally {
            open.countDown();
            readers.shutdown();
        }
        for (Future<byte[]> document : documents) {
            assertThat(document.get(20, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(report("application/pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void aDocumentThatCannotBeMadeLeavesItsPlaceToTheNext() {
        // When
        for (int i = 0; i <= IN_THE_PRESS; i++) {
            assertThatThrownBy(() -> press.made(() -> {
                        throw new IllegalStateException("no font");
                    }))
                    .hasMessage("no font");
        }

        // Then
        assertThat(report("application/pdf").statusCode()).isEqualTo(200);
    }

    private static void await(CountDownLatch open) {
        try {
            assertThat(open.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
