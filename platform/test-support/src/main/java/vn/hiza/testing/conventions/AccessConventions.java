package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.restassured.response.Response;
import vn.hiza.testing.events.Waiting;

/** Who is let in. */
public final class AccessConventions {
    private AccessConventions() {}

    /** Nothing under the API answers without a valid token. */
    public static void assertTokenNeeded(Specimen specimen) {
        for (Response answer : new Response[] {
            Calls.anonymous().get(specimen.collection()),
            Calls.anonymous().get(specimen.address()),
            Calls.anonymous().body(specimen.body()).put(specimen.address()),
            Calls.anonymous().delete(specimen.address()),
            Calls.anonymous().body("{\"rows\":[]}").post(specimen.collection() + "/batch"),
            Calls.anonymous().header("Authorization", "Basic YWRtaW46YWRtaW4=").get(specimen.collection()),
            Calls.anonymous().header("Authorization", "Bearer").get(specimen.collection())
        }) {
            assertUnauthorized("no token", answer);
        }
        ForgedTokens.all(specimen.role()).forEach((what, token) -> {
            assertUnauthorized(what, Calls.withToken(token).get(specimen.collection()));
            assertUnauthorized(
                    what, Calls.withToken(token).body(specimen.body()).put(specimen.address()));
        });
    }

    private static void assertUnauthorized(String what, Response answer) {
        assertProblem(what, answer, 401, "unauthorized");
        assertThat(answer.header("WWW-Authenticate")).as(what).startsWith("Bearer");
    }

    /** What a role may not read answers exactly as what does not exist, reading and writing. */
    public static void assertHidden(String role, Specimen specimen) {
        String nothing = Calls.as(role).get("/api/v1/no-such-collection").asString();
        for (Response answer : new Response[] {
            Calls.as(role).get(specimen.collection()),
            Calls.as(role).get(specimen.address()),
            Calls.as(role).get(specimen.address() + "/revisions"),
            Calls.as(role).body(specimen.body()).put(specimen.address()),
            Calls.as(role).delete(specimen.address()),
            Calls.as(role).body("{\"rows\":[]}").post(specimen.collection() + "/batch"),
            Calls.withToken(ForgedTokens.withoutRoles()).get(specimen.collection())
        }) {
            assertProblem("hidden from " + role, answer, 404, "not-found");
            assertThat(answer.asString()).isEqualTo(nothing);
        }
    }

    /** A role that may read only: reading works, every way of writing is refused. */
    public static void assertReadOnly(String role, Specimen specimen) {
        assertThat(Calls.as(role).get(specimen.collection()).statusCode()).isEqualTo(200);
        assertProblem("read", Calls.as(role).get(specimen.address()), 404, "not-found");
        for (Response answer : new Response[] {
            Calls.as(role).body(specimen.body()).put(specimen.address()),
            Calls.as(role).delete(specimen.address()),
            Calls.as(role).body("{\"rows\":[]}").post(specimen.collection() + "/batch?dryRun=true")
        }) {
            assertProblem("writing as " + role, answer, 403, "forbidden");
        }
    }

    /** Health, metrics and the document are for everyone; nothing else beside the API answers. */
    public static void assertOpenAddresses() {
        Waiting.until(
                "readiness", () -> Calls.anonymous().get("/q/health/ready").statusCode() == 200);
        for (String open :
                new String[] {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi"}) {
            Response answer = Calls.anonymous().get(open);
            assertThat(answer.statusCode()).as(open).isEqualTo(200);
        }
        assertThat(Calls.anonymous().accept("text/plain").get("/q/metrics").asString())
                .contains("jvm_");
        for (String closed : new String[] {"/", "/q", "/q/dev", "/q/arc", "/index.html", "/api", "/api/v1"}) {
            assertProblem(closed, Calls.anonymous().get(closed), 404, "not-found");
        }
    }
}
