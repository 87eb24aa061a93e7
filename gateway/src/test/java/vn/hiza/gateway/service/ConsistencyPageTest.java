package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;

/** The page on which figures in print are held against each other. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ConsistencyPageTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private static Response sheet(String typed) {
        return PageVisitor.as("city").asks().get("/consistency?asOf=2003-06-30" + typed);
    }

    @Test
    void aPercentThatOnlyOneRulePrintsIsFound() {
        // When
        Response page = sheet("&lang=en&v.party.organisations.founded=5&t.party.organisations.founded=166%25");

        // Then
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Party organisations founded – plan or quota")
                .contains("value=\"166%\"")
                .containsPattern("rounded down: [^<]* – whole: 3<")
                .containsPattern("rounded to the nearest: [^<]* – no whole number<")
                .containsOnlyOnce("class=\"proof\"");
    }

    /** A percentage alone may have been printed by any rule; of what our data make of it only one is left. */
    @Test
    void whatOurDataLeaveOfTheRulesIsTold() throws Exception {
        // Given
        try (FactoryEvents factory = new FactoryEvents(servers)) {
            for (int project = 1; project <= 4; project++) {
                register(factory, "P15-" + project);
            }
            BoardCalls.board("2015-12-31", register(factory, "P15-5"));
        }
        BoardCalls.as("board")
                .body("{\"kind\":\"QUOTA\",\"value\":3}")
                .put("/api/v1/targets/investment.projects.new/2015")
                .then()
                .statusCode(201);

        // When
        String page =
                PageVisitor.as("city").reads("/consistency?asOf=2015-12-31&lang=en&t.investment.projects.new=166%25");

        // Then
        assertThat(page)
                .contains("The Board&#39;s data make 166.6667%, which prints so only by cutting off the fraction.");
    }

    private static String register(FactoryEvents factory, String project) throws Exception {
        return factory.source()
                .publish(
                        Topic.CAPITAL_MOVEMENTS,
                        project + "/1",
                        project,
                        States.capital(project, FactoryEvents.FACTORY, "REGISTRATION", "2015-05-02", "1000", "USD"));
    }

    @Test
    void sharesOfOneWholeThatNoRuleMakesAgreeAreFound() {
        // When: the shares of November 2021 as printed, and such as can be of one number of workers
        Response printed = sheet(shares("143.990"));
        Response possible = sheet(shares("146.000"));

        // Then
        assertThat(printed.asString())
                .containsPattern("<li class=\"proof\">[^<]*99%[^<]*88%[^<]*mẫu số chung của các tỷ lệ[^<]*</li>");
        assertThat(possible.statusCode()).isEqualTo(200);
        assertThat(possible.asString()).doesNotContain("mẫu số chung của các tỷ lệ");
    }

    private static String shares(String dose2) {
        return "&v.health.dose1.people=164.300&s.health.dose1.people=99%25&v.health.dose2.people=" + dose2
                + "&s.health.dose2.people=88%25";
    }

    @Test
    void whatCannotBeReadIsToldBesideItsFieldAndKept() {
        // When
        Response page = sheet("&v.investment.capital.total=r%E1%BA%A5t%20nhi%E1%BB%81u");

        // Then
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains("value=\"rất nhiều\"")
                .contains("aria-describedby=\"flaw-v.investment.capital.total\"")
                .contains("href=\"#v.investment.capital.total\"")
                .contains("id=\"v.investment.capital.total\"")
                .contains("Không đọc được số này.")
                .doesNotContain("id=\"findings\"");
    }

    @Test
    void anEmptySheetAsksForNumbersAndOffersThoseOfTheDay() {
        assertThat(sheet("").asString())
                .contains("href=\"/consistency?asOf=2003-06-30&amp;lang=vi")
                .doesNotContain("id=\"findings\"");
        assertThat(sheet("&fx=AT_DECISION").asString())
                .contains("href=\"/consistency?asOf=2003-06-30&amp;fx=AT_DECISION&amp;lang=vi");
        assertThat(sheet("&zone=NOWHERE").statusCode()).isEqualTo(422);
    }
}
