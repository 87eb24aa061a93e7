package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite in its containers shows every published figure, has no rights it does not need, and bears a lost service. */
@Tag("containers")
class ContainersIT {
    private static ComposedSuite suite;
    private static Calls calls;
    private static Board board;

    @BeforeAll
    static void start() throws Exception {
        suite = ComposedSuite.start();
        calls = new Calls(suite.gateway(), suite.token("admin"));
        board = Board.asOf(calls, EachPublishedFigure.DAY);
    }

    @AfterAll
    static void end() throws Exception {
        if (suite != null) {
            suite.close();
        }
    }

    @EachPublishedFigure
    void figureIsAsPublished(String code, BigDecimal value, String vi, String en) {
        board.assertShows(code, value, vi, en);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"investment-service", "workforce-service", "party-org-service", "health-service", "gateway"})
    void applicationIsHealthyOnJava25WithoutTheRightsOfRoot(String application) throws Exception {
        assertThat(suite.health(application)).isEqualTo("healthy");
        assertThat(suite.inside(application, "stat", "-c", "%u:%g", "/proc/1")).isEqualTo("10002:10002");
        assertThat(suite.inside(application, "readlink", "/proc/1/exe")).endsWith("/bin/java");
        assertThat(suite.inside(application, "java", "--version")).containsPattern("^openjdk 25\\b");
        assertThat(suite.inspect(application, "{{.HostConfig.Privileged}}")).isEqualTo("false");
    }

    @Test
    void lostServiceIsNamedWhileTheBoardIsReadOn() throws Exception {
        // Given
        String list = "/api/v1/safety-teams?limit=1";
        assertThat(calls.send("GET", list, "").statusCode()).isEqualTo(200);

        // When
        suite.kill("health-service");
        HttpResponse<String> absent = calls.send("GET", list, "");
        Board meanwhile = Board.asOf(calls, EachPublishedFigure.DAY);
        suite.restart("health-service");

        // Then
        assertThat(absent.statusCode()).isEqualTo(503);
        assertThat(absent.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Calls.tree(absent.body()).get("code").asText()).isEqualTo("service-unavailable");
        assertThat(Calls.tree(absent.body()).get("detail").asText()).contains("The health service");
        assertThat(meanwhile.answer().get("indicators"))
                .isEqualTo(board.answer().get("indicators"));
        assertThat(calls.send("GET", list, "").statusCode()).isEqualTo(200);
    }
}
