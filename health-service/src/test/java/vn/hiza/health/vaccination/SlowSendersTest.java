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
        LocalDate day = Enterprises.freshDay();
        othersAreAnsweredWhile(
                Counts.COLLECTION + "/batch", rows(day), rows(day.plusDays(1)), day.plusDays(2), "\"created\":1");
    }

    @Test
    void atTheDoorOfDhis2Too() throws IOException {
        LocalDate day = Enterprises.freshDay();
        othersAreAnsweredWhile(
                "/api/dataValueSets", value(day), value(day.plusDays(1)), day.plusDays(2), "\"imported\":1");
    }

    @Test
    void withCompletionsToo() throws IOException {
        LocalDate day = Enterprises.freshDay();
        othersAreAnsweredWhile(
                "/api/completeDataSetRegistrations",
                registration(day),
                registration(day.plusDays(1)),
                day.plusDays(2),
                "\"imported\":1");
    }

    private static void othersAreAnsweredWhile(
            String address, String small, String longer, LocalDate otherDay, String written) throws IOException {
        // Given: one that will be kept in memory, one that is too long for it
        String large = longer + " ".repeat(600_000);
        try (Socket first = begun(address, small);
                Socket second = begun(address, large)) {
            for (int trickled = 10; trickled < 40; trickled += 10) {
                send(first, small, trickled, trickled + 10);
                send(second, large, trickled, trickled + 10);
                LockSupport.parkNanos(200_000_000L);

                // When
                Response other = Calls.as("district-health", DISTRICT)
                        .body(rows(otherDay))
                        .post(Counts.COLLECTION + "/batch");

                // Then
                assertThat(other.statusCode()).as(other.asString()).isEqualTo(200);
            }

            // And the slow ones are written when they have come in
            send(first, small, 40, small.length());
            send(second, large, 40, large.length());
            assertThat(answer(first)).startsWith("HTTP/1.1 200").contains(written);
            assertThat(answer(second)).startsWith("HTTP/1.1 200").contains(written);
        }
    }

    private static String rows(LocalDate day) {
        return Jobs.rows(Enterprises.IN_DONG_ANH, day, 1, 1);
    }

    private static String value(LocalDate day) {
        return "{\"dataValues\":[{\"dataElement\":\"VACC_DOSE1_PEOPLE\",\"period\":\""
                + day.toString().replace("-", "") + "\",\"orgUnit\":\"" + Enterprises.IN_DONG_ANH
                + "\",\"value\":\"5\"}]}";
    }

    private static String registration(LocalDate day) {
        return "{\"completeDataSetRegistrations\":[{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\""
                + day.toString().replace("-", "") + "\",\"organisationUnit\":\"" + DISTRICT + "\"}]}";
    }

    private static Socket begun(String address, String body) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(30_000);
        OutputStream out = socket.getOutputStream();
        out.write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
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
