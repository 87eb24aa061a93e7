package vn.hiza.seeds.loader;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Waits until what was loaded is in the board's figures, so that whoever looks next sees all of it. */
final class Settling {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(90);

    private final HttpClient http;
    private final URI gateway;
    private final Supplier<String> token;

    Settling(HttpClient http, URI gateway, Supplier<String> token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    void await(List<String> waitTokens) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (String waitToken : waitTokens) {
            int status = ask(waitToken);
            while (status == 504 && System.nanoTime() < deadline) {
                status = ask(waitToken);
            }
            if (status != 200) {
                throw new SeedsRefused(
                        "The seeds are stored but did not come into the board's figures: the gateway answered " + status
                                + ". GET /api/v1/parked-events lists events that could not be applied.");
            }
        }
    }

    private int ask(String waitToken) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/board?after=" + waitToken))
                .timeout(ONE_ANSWER)
                .header("Authorization", "Bearer " + token.get())
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            throw new SeedsRefused("the gateway stopped answering while the seeds came into the figures: " + broken);
        } catch (InterruptedException interrupted) {
            throw Patience.interrupted();
        }
    }
}
