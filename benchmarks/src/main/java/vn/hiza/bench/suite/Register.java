package vn.hiza.bench.suite;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.load.Reply;

/** One district, one zone, enterprises and organisations for the load, stated through the public API. */
final class Register {
    static final String DISTRICT = "BENCH";
    private static final String ZONE = "BENCH";
    private static final int ENTERPRISES = 2_000;
    private static final int ORGANISATIONS = 400;
    private static final Duration ARRIVAL = Duration.ofSeconds(30);

    private final Addresses addresses;

    Register(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Registers everything and returns the enterprises once the health service knows them all. */
    List<String> fill() throws InterruptedException {
        batch(addresses.investment(), "districts", """
                {"code":"BENCH","name":{"vi":"Đo","en":"Bench"},"validFrom":"1961-01-01","successors":[]}""");
        batch(addresses.investment(), "zones", """
                {"code":"BENCH","name":{"vi":"Khu đo","en":"Bench zone"},"district":"BENCH","stage":"OPERATING",\
                "establishedOn":"1997-01-01"}""");
        List<String> codes = TaxCodes.first(ENTERPRISES);
        batch(
                addresses.investment(),
                "enterprises",
                codes.stream().map(Register::enterprise).collect(Collectors.joining(",")));
        String probe = Counts.batch(new Counts(codes).next(ENTERPRISES));
        until(
                addresses.health(),
                Call.post("/api/v1/vaccination-counts/batch?dryRun=true", probe),
                reply -> rejected(reply) == 0);
        return codes;
    }

    /** Registers party organisations, without an enterprise, and returns their codes. */
    List<String> organisations() throws InterruptedException {
        List<String> codes = IntStream.range(0, ORGANISATIONS)
                .mapToObj(number -> "BENCH-" + number)
                .toList();
        batch(
                addresses.partyOrg(),
                "organisations",
                codes.stream()
                        .map(code -> "{\"code\":\"" + code + "\",\"kind\":\"PARTY\",\"name\":\"" + code
                                + "\",\"establishedOn\":\"2001-01-01\"}")
                        .collect(Collectors.joining(",")));
        return codes;
    }

    private static String enterprise(String taxCode) {
        return "{\"taxCode\":\"" + taxCode + "\",\"name\":\"Bench " + taxCode + "\",\"zone\":\"" + ZONE
                + "\",\"district\":\"" + DISTRICT
                + "\",\"sector\":\"26\",\"exportProcessing\":false,\"status\":\"ACTIVE\"}";
    }

    private static void batch(HttpCaller service, String collection, String rows) throws InterruptedException {
        Reply reply = service.await(Call.post("/api/v1/" + collection + "/batch", "{\"rows\":[" + rows + "]}"));
        if (rejected(reply) != 0) {
            throw new IllegalStateException(collection + " were refused: " + reply.shortened());
        }
    }

    static int rejected(Reply reply) {
        return reply.succeeding().json().path("counts").path("rejected").asInt(-1);
    }

    private static void until(HttpCaller service, Call call, Predicate<Reply> holds) throws InterruptedException {
        long end = System.nanoTime() + ARRIVAL.toNanos();
        for (Reply reply = service.await(call); !holds.test(reply); reply = service.await(call)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "after " + ARRIVAL + " the service still does not know every enterprise: " + reply.shortened());
            }
            Thread.sleep(200);
        }
    }
}
