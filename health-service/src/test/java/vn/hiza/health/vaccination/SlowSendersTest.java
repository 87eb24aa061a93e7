package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;
import vn.hiza.testing.conventions.Calls;

/** Who sends slowly keeps nobody waiting. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class SlowSendersTest {
    /** Where the enterprise of all tests lies. */
    private static final String DISTRICT = "017";

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register();
    }

    @Test
    void asManyAsThereArePlacesAndOthersAreAnsweredMeanwhile() throws IOException {
        // Given: one that will be kept in memory, one that is too long for it
        LocalDate day = Enterprises.freshDay();
        String small = rows(day);
        String large = rows(day.plusDays(1)) + " ".repeat(600_000);
        try (Socket first = begun(small);
                Socket second = begun(large)) {
            for (int trickled = 10; trickled < 40; trickled += 10) {
                send(first, small, trickled, trickled + 10);
                send(second, large, trickled, trickled + 10);
                LockSupport.parkNanos(200_000_000L);

                // When
                Response other = Calls.as("district-health", DISTRICT)
                        .body(rows(day.plusDays(2)))
                        .post(Counts.COLLECTION + "/batch");

                // Then
                assertThat(other.statusCode()).as(other.asString()).isEqualTo(200);
            }

            // And the slow ones are written when they have come in
            send(first, small, 40, small.length());
            send(second, large, 40, large.length());
            assertThat(answer(first)).startsWith("HTTP/1.1 200").contains("\"created\":1");
            assertThat(answer(second)).startsWith("HTTP/1.1 200").contains("\"created\":1");
        }
    }

    private static String rows(LocalDate day) {
        return Jobs.rows(Enterprises.IN_DONG_ANH, day, 1, 1);
    }

    private static Socket begun(String body) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(30_000);
        OutputStream out = socket.getOutputStream();
        out.write(("POST " + Counts.COLLECTION + "/batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + TestTokens.of("district-health", DISTRICT)
                        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        send(socket, body, 0, 10);
        return socket;
    }

    private static void send(Socket socket, String body, int from, int to) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(body.substring(from, to).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
