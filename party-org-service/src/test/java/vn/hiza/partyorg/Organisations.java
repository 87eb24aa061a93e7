package vn.hiza.partyorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.events.EnterpriseTopic;

/** Organisations for tests, in enterprises that the service knows. */
public final class Organisations {
    public static final String FACTORY = "0100233488";
    public static final String BRANCH = "0312687878-001";
    public static final String UNKNOWN = "0100112437";
    private static final EnterpriseTopic ENTERPRISES = new EnterpriseTopic(
            "organisations",
            "{\"code\":\"PROBE\",\"kind\":\"PARTY\",\"name\":\"x\",\"enterprise\":\"%s\",\"establishedOn\":\"2021-01-01\"}");
    private static final AtomicInteger FRESH = new AtomicInteger();

    private Organisations() {}

    public static void registerEnterprises() {
        ENTERPRISES.register(FACTORY, "THANG_LONG", "017");
        ENTERPRISES.register(BRANCH, "NOI_BAI", "016");
    }

    public static String freshCode() {
        return "TC-" + FRESH.getAndIncrement();
    }

    public static Specimen fresh() {
        registerEnterprises();
        return new Specimen(
                "party-org",
                "mass-organisations",
                "/api/v1/organisations/" + freshCode(),
                body("PARTY", FACTORY, "2021-01-15", ""),
                body("PARTY", FACTORY, "2021-01-10", ""));
    }

    public static String body(String kind, String enterprise, String establishedOn, String more) {
        return "{\"kind\":\"%s\",\"name\":\"Chi bộ\",\"enterprise\":\"%s\",\"establishedOn\":\"%s\"%s}"
                .formatted(kind, enterprise, establishedOn, more);
    }

    /** A Party organisation founded on 15 January 2021; answers its code. */
    public static String founded() {
        Specimen specimen = fresh();
        assertThat(specimen.put(specimen.body()).statusCode()).isEqualTo(201);
        return specimen.address().substring("/api/v1/organisations/".length());
    }

    public static Response change(String code, String body) {
        return Calls.as("mass-organisations").header("If-Match", "*").body(body).put("/api/v1/organisations/" + code);
    }
}
