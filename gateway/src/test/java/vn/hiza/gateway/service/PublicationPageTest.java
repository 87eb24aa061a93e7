package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.Author;
import vn.hiza.facts.Caller;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.gateway.publication.Publications;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** The pages of publications and of two days side by side. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class PublicationPageTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    Jdbi jdbi;

    @Inject
    Publications publications;

    private static RequestSpecification form(String role) {
        return PageVisitor.as(role)
                .asks()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private static RequestSpecification filled(String role, String name) {
        return form(role)
                .formParam("name", name)
                .formParam("occasion", "Họp giao ban")
                .formParam("date", "2017-11-26")
                .formParam("asOf", "2017-11-26")
                .formParam("zone", "");
    }

    @Test
    void whatIsPublishedIsWhatWasLookedAtUnlessSaidOtherwise() {
        // When
        String page = PageVisitor.as("board").reads("/publications?asOf=2016-02-03&fx=AT_DECISION&lang=en");

        // Then
        assertThat(page)
                .containsPattern("name=\"asOf\"[^>]*value=\"2016-02-03\"")
                .contains("<option value=\"AT_DECISION\" selected>Rate of each decision");
    }

    @Test
    void aBoardIsPublishedOnceHoweverOftenTheFormIsSent() {
        // Given
        String name = "Báo cáo <i>tháng 11</i> năm 2017";

        // When
        Response first = filled("board", name).post("/publications");
        Response second = filled("board", name).post("/publications");

        // Then
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        PageVisitor reader = PageVisitor.as("city");
        assertThat(reader.reads("/publications"))
                .containsOnlyOnce("Báo cáo &lt;i&gt;tháng 11&lt;/i&gt; năm 2017")
                .doesNotContain("<form class=\"choose plain\"");
        assertThat(reader.reads(first.header("Location"))).contains("sha256:").contains("Họp giao ban");
        assertThat(reader.reads(first.header("Location") + "/verify?lang=en")).contains("As it was published");
        assertThat(reader.reads(first.header("Location") + "/changes?lang=en")).contains("No figure differs today");
    }

    @Test
    void aBoardIsPublishedAtTheRateThatWasChosen() {
        // Given
        RequestSpecification form =
                filled("board", "Theo tỷ giá ngày quyết định").formParam("fx", "AT_DECISION");

        // When
        Response made = form.post("/publications");

        // Then
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(PageVisitor.as("city").reads(made.header("Location") + "?lang=en"))
                .contains("Rate of each decision&#39;s own day");
    }

    /** Both wait for the ledger, so that neither can have seen the other's before. */
    @Test
    void twoClicksAtOncePublishOnce() throws Exception {
        // Given
        String name = "Báo cáo hai lần bấm";
        RequestSpecification one = filled("board", name);
        RequestSpecification other = filled("board", name);
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        Future<Response> first;
        Future<Response> second;

        // When
        try (Handle busy = jdbi.open()) {
            busy.begin();
            Publications.lock(busy);
            first = clicks.submit(() -> one.post("/publications"));
            second = clicks.submit(() -> other.post("/publications"));
            while (waiting() < 2) {
                Thread.onSpinWait();
            }
            busy.commit();
        } finally {
            clicks.shutdown();
        }

        // Then
        assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(303);
        assertThat(second.get(20, TimeUnit.SECONDS).header("Location"))
                .isEqualTo(first.get().header("Location"));
        assertThat(PageVisitor.as("city").reads("/publications")).containsOnlyOnce(name);
    }

    /** Whoever holds the lock asks its own connection: the only other one may be somebody's who waits for the lock. */
    @Test
    void whoPublishesSeesWhatItsOwnTransactionMade() {
        // Given
        Publication.Wanted wanted = new Publication.Wanted(
                "Chưa xong",
                "Họp",
                LocalDate.of(2017, 1, 2),
                new BoardQuery(LocalDate.of(2017, 1, 2), null, FxPolicy.AS_OF));
        Author author = new Author(new Caller("test", Set.of(), Set.of()), Instant.now(), null, null);

        // When
        List<Publication> seen;
        try (Handle busy = jdbi.open()) {
            busy.begin();
            Publication made = publications.publish(busy, wanted, author);
            seen = publications.list(busy, null, 1);
            busy.rollback();

            // Then
            assertThat(seen).extracting(Publication::id).containsExactly(made.id());
        }
        assertThat(publications.list(null, 1)).doesNotContainAnyElementsOf(seen);
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void whatHasChangedSinceIsReadPageByPage() throws Exception {
        // Given
        String published;
        try (FactoryEvents factory = new FactoryEvents(servers)) {
            settled(factory.headcount("2017-03-01", 9));
            published = form("board")
                    .formParam("name", "Trước khi sửa")
                    .formParam("occasion", "Họp")
                    .formParam("date", "2017-04-01")
                    .formParam("asOf", "2017-04-01")
                    .formParam("zone", "THANG_LONG")
                    .post("/publications")
                    .header("Location");
            for (int day = 1; day < 28; day++) {
                factory.headcount("2017-02-%02d".formatted(day), day);
                factory.headcount("2017-01-%02d".formatted(day), day);
            }
            settled(factory.headcount("2017-03-01", 10));
        }
        PageVisitor reader = PageVisitor.as("board");

        // When
        String first = reader.reads(published + "/changes?lang=en");
        String address =
                first.replaceAll("(?s).*href=\"([^\"]*cursor=[^\"]*)\".*", "$1").replace("&amp;", "&");
        String second = reader.reads(address);

        // Then
        assertThat(first)
                .contains("<dd><bdi>x</bdi></dd>")
                .containsPattern("last reported [^<;]*2017")
                .doesNotContain("First page");
        assertThat(facts(first)).isEqualTo(50);
        assertThat(facts(second)).isEqualTo(5);
        assertThat(second).contains("First page").doesNotContain("Next page");
        reader.asks().get(published + "/changes?cursor=none").then().statusCode(400);
    }

    private static int facts(String page) {
        return page.split("<li><bdi>", -1).length - 1;
    }

    private static void settled(String event) {
        Calls.as("board")
                .get("/api/v1/board?asOf=2017-04-01&after=" + event)
                .then()
                .statusCode(200);
    }

    @Test
    void olderPublicationsAreReadWithTheDayAndZoneThatWereChosen() {
        // Given
        jdbi.useHandle(handle -> handle.execute(
                "insert into publication select cast('00000000-0000-0000-0000-' || lpad(cast(n as text), 12, '0') as uuid), 'Số ' || n, 'Họp', date"
                        + " '2016-01-01', date '2016-01-01', null, 'AS_OF', 0, 'test', now() - interval '9 years', '{}', 'sha256:0'"
                        + " from generate_series(1, 60) n"));

        // When
        String page =
                PageVisitor.as("city").reads("/publications?asOf=2016-02-03&zone=THANG_LONG&fx=AT_DECISION&lang=en");
        String older =
                page.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");

        // Then
        assertThat(older).startsWith("/publications?asOf=2016-02-03&zone=THANG_LONG&fx=AT_DECISION&lang=en&after=");
        assertThat(PageVisitor.as("city").reads(older)).contains("Số ").contains("/charts?asOf=2016-02-03");
    }

    @Test
    void whatIsWrongWithTheFormIsSaidAndWhatWasTypedIsKept() {
        filled("board", " ")
                .post("/publications")
                .then()
                .statusCode(422)
                .body(containsString("Hãy đặt tên"))
                .body(containsString("value=\"Họp giao ban\""));
        form("board")
                .formParam("name", "a")
                .formParam("occasion", "b")
                .formParam("date", "2017-11-26")
                .formParam("asOf", "2999-01-01")
                .post("/publications")
                .then()
                .statusCode(422)
                .body(containsString("Ngày của số liệu phải từ 1990"));
        form("board")
                .formParam("name", "á".repeat(4_000))
                .formParam("occasion", "b")
                .formParam("date", "2016-11-26")
                .formParam("asOf", "2017-11-26")
                .post("/publications")
                .then()
                .statusCode(422)
                .body(containsString("nhiều nhất 200 ký tự"))
                .body(containsString("phải từ ngày của số liệu"));
    }

    @Test
    void onlyTheBoardsOwnFormPublishes() {
        filled("city", "x").post("/publications").then().statusCode(403);
        PageVisitor.as("board")
                .asks()
                .header("Origin", "https://evil.example")
                .contentType("application/x-www-form-urlencoded")
                .formParam("name", "x")
                .post("/publications")
                .then()
                .statusCode(403)
                .body(containsString("không được gửi từ trang của hệ thống"));
    }

    @Test
    void twoDaysAreComparedInTheirOrder() {
        PageVisitor visitor = PageVisitor.as("board");
        assertThat(visitor.reads("/compare?from=2017-01-01&to=2017-12-31&lang=en"))
                .contains("1 January 2017")
                .contains("31 December 2017");
        visitor.asks()
                .get("/compare?from=2017-12-31&to=2017-01-01")
                .then()
                .statusCode(400)
                .body(containsString("Ngày đầu muộn hơn ngày sau"));
        visitor.asks()
                .get("/compare?from=2017-02-30&to=2017-12-31")
                .then()
                .statusCode(400)
                .body(containsString("value=\"2017-02-30\""));
    }
}
