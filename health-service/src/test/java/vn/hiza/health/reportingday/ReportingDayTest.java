package vn.hiza.health.reportingday;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** A district's day from the team's word to the closing, and back. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ReportingDayTest {
    private static final String DISTRICT = "279";
    private static final String ENTERPRISE = "0103000026";
    private static final String TEAM = "district-health";
    private static final String LEAD = "district-lead";

    private final LocalDate day = Enterprises.freshDay();

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register(ENTERPRISE, "PHU_NGHIA", DISTRICT);
    }

    @Test
    void anApprovedDayTakesNoChangesAndSaysWhoApprovedIt() {
        // Given
        assertThat(count(10).statusCode()).isEqualTo(201);
        say(TEAM, "COMPLETE", null);
        assertThat(say(LEAD, "APPROVED", null).statusCode()).isEqualTo(200);

        // When
        Response changed = count(11);
        Response same = count(10);
        Response voided =
                Calls.as(TEAM, DISTRICT).header("If-Match", same.header("ETag")).delete(address(1));
        Response another = Calls.as(TEAM, DISTRICT).body("{\"people\":3}").put(address(2));

        // Then
        assertProblem("a change", changed, 409, "period-closed");
        assertThat(changed.<String>path("detail"))
                .contains("approved by " + LEAD, LocalDate.now().getYear() + "-", "the district's lead", "REOPENED");
        assertThat(same.statusCode()).isEqualTo(200);
        assertProblem("a void", voided, 409, "period-closed");
        assertProblem("a new count", another, 409, "period-closed");
    }

    @Test
    void aBatchKeepsItsOtherDays() {
        // Given
        say(TEAM, "COMPLETE", null);
        say(LEAD, "APPROVED", null);
        LocalDate open = Enterprises.freshDay();
        String row = "{\"enterprise\":\"" + ENTERPRISE + "\",\"date\":\"%s\",\"dose\":1,\"people\":7}";

        // When
        Response sent = Calls.as(TEAM, DISTRICT)
                .body("{\"rows\":[" + row.formatted(day) + "," + row.formatted(open) + "]}")
                .post("/api/v1/vaccination-counts/batch");

        // Then
        assertThat(sent.<Integer>path("counts.created")).as(sent.asString()).isEqualTo(1);
        assertThat(sent.<List<String>>path("rejections.code")).containsExactly("period-closed");
        assertThat(sent.<List<Integer>>path("rejections.index")).containsExactly(0);
    }

    @Test
    void aReopenedDayTakesChangesAndItsHistorySaysWhy() {
        // Given
        count(10);
        say(TEAM, "COMPLETE", null);
        say(LEAD, "APPROVED", null);

        // When
        Response silent = say(LEAD, "REOPENED", null);
        Response reopened = say(LEAD, "REOPENED", "Công ty gửi lại danh sách");

        // Then
        assertProblem("without a reason", silent, 422, "reason-required");
        assertThat(reopened.statusCode()).as(reopened.asString()).isEqualTo(200);
        Response before = Calls.as(TEAM, DISTRICT).get(address(1));
        assertThat(Calls.as(TEAM, DISTRICT)
                        .header("If-Match", before.header("ETag"))
                        .body("{\"people\":12}")
                        .put(address(1))
                        .statusCode())
                .isEqualTo(200);
        Response history = Calls.as("board").get(here() + "/revisions");
        assertThat(history.<List<String>>path("items.state.state")).containsExactly("COMPLETE", "APPROVED", "REOPENED");
        assertThat(history.<List<String>>path("items.recordedBy")).containsExactly(TEAM, LEAD, LEAD);
        assertThat(history.<String>path("items[2].state.reason")).isEqualTo("Công ty gửi lại danh sách");
    }

    @Test
    void eachStepHasItsOrderAndItsRole() {
        // Given
        Response early = say(LEAD, "APPROVED", null);
        say(TEAM, "COMPLETE", null);

        // Then
        assertProblem("before the team is done", early, 409, "wrong-order");
        assertProblem("by the team itself", say(TEAM, "APPROVED", null), 403, "not-your-decision");
        assertProblem("by the lead", close(LEAD), 409, "wrong-order");
        assertThat(say(LEAD, "SENT_BACK", "Thiếu mũi 2").statusCode()).isEqualTo(200);
        say(TEAM, "COMPLETE", null);
        say(LEAD, "APPROVED", null);
        assertProblem("by the lead", close(LEAD), 403, "not-your-decision");
        assertThat(close("admin").statusCode()).isEqualTo(200);
        assertProblem("of a closed day", say(LEAD, "REOPENED", "Nhầm"), 403, "not-your-decision");
        assertProblem("of what was said", tagged(LEAD).delete(here()), 409, "not-voidable");
        assertProblem(
                "in another's district",
                Calls.as(LEAD, "016").body("{\"state\":\"COMPLETE\"}").put(here()),
                403,
                "outside-district");
    }

    @Test
    void aDayIsApprovedOnlyWhenNobodyWritesItsCountsAnyMore() throws Exception {
        // Given
        say(TEAM, "COMPLETE", null);
        CompletableFuture<Response> approved;
        try (Handle writes = jdbi.open()) {
            writes.begin();
            assertThat(writes.createQuery("select closed_days(array[:district], array[:day])")
                            .bind("district", DISTRICT)
                            .bind("day", DISTRICT + "/" + day)
                            .mapTo(String.class)
                            .list())
                    .isEmpty();

            // When
            approved = CompletableFuture.supplyAsync(() -> say(LEAD, "APPROVED", null));
            awaitSomebodyWaiting();
            assertThat(approved).isNotDone();
            writes.commit();
        }

        // Then
        assertThat(approved.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    private void awaitSomebodyWaiting() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end) {
            if (jdbi.withHandle(tx -> tx.createQuery(
                            "select exists (select from pg_locks where locktype = 'advisory' and classid = 18540 and not granted)")
                    .mapTo(Boolean.class)
                    .one())) {
                return;
            }
            LockSupport.parkNanos(10_000_000L);
        }
        throw new AssertionError("nobody waits to close a day");
    }

    private Response count(long people) {
        return Calls.as(TEAM, DISTRICT).body("{\"people\":" + people + "}").put(address(1));
    }

    private Response close(String role) {
        return role.equals("admin")
                ? tagged("admin").body("{\"state\":\"CLOSED\"}").put(here())
                : say(role, "CLOSED", null);
    }

    private Response say(String role, String state, @Nullable String reason) {
        String body = reason == null
                ? "{\"state\":\"" + state + "\"}"
                : "{\"state\":\"" + state + "\",\"reason\":\"" + reason + "\"}";
        return tagged(role).body(body).put(here());
    }

    /** A request that knows what was said before. */
    private RequestSpecification tagged(String role) {
        String etag = Calls.as("admin").get(here()).header("ETag");
        RequestSpecification request = role.equals("admin") ? Calls.as(role) : Calls.as(role, DISTRICT);
        return etag == null ? request : request.header("If-Match", etag);
    }

    private String here() {
        return "/api/v1/reporting-days/" + DISTRICT + "/" + day;
    }

    private String address(int dose) {
        return "/api/v1/vaccination-counts/" + ENTERPRISE + "/" + day + "/" + dose;
    }
}
