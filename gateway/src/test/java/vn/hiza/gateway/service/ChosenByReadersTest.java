package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.SuiteEngines;

/** What a reader has chosen stays chosen, from page to page, and nothing else counts as a choice. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ChosenByReadersTest {
    @Test
    void anOpenPageThatAsksForItsFiguresChoosesNoLanguageForTheOthers() {
        // Given
        PageVisitor visitor = PageVisitor.as("board");

        // When
        Response byScript =
                visitor.asks().header("X-Requested-With", "JavaScript").get("/figures?asOf=2012-06-30&lang=en");
        Response byReader = visitor.asks().get("/?asOf=2012-06-30&lang=en");

        // Then
        assertThat(byScript.asString()).contains("Figures as of 30 June 2012");
        assertThat(byScript.cookies()).doesNotContainKey("hiza_lang");
        assertThat(byReader.cookies()).containsEntry("hiza_lang", "en");
    }
}
