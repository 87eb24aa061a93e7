package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Subjects;
import vn.hiza.gateway.boardpage.Subjects.Subject;
import vn.hiza.gateway.language.Language;
import vn.hiza.testing.SuiteEngines;

/** A statement's page names whom or what it is of. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class SubjectNamesTest {
    private static final String FACTORY = "0301234611";
    private static final String PROJECT = "HN-2010-00088";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    Subjects subjects;

    @Inject
    PageWords words;

    private String name(String collection, String key, Predicate<String> visible) {
        return subjects.name(new Subject(collection, key), visible, words.in(Language.VI));
    }

    @Test
    void theKeyOfAStatementTellsWhomItIsOfAsFarAsTheReaderMayKnow() throws Exception {
        // Given
        try (EventSource source = new EventSource(servers)) {
            source.publish(
                    Topic.PROJECTS,
                    PROJECT,
                    PROJECT,
                    "{\"number\":\"%s\",\"enterprise\":\"%s\",\"name\":\"Nhà máy thứ hai\"}"
                            .formatted(PROJECT, FACTORY));
            String last = source.publish(
                    Topic.ENTERPRISES,
                    FACTORY,
                    FACTORY,
                    States.enterprise(FACTORY, "NOWHERE", "018").replace("\"name\":\"x\"", "\"name\":\"Công ty Một\""));
            BoardCalls.board("2010-06-30", last);
        }
        Predicate<String> all = collection -> true;

        // When // Then
        assertThat(name("capital-movements", PROJECT + "/CAP-01", all)).isEqualTo("Nhà máy thứ hai");
        assertThat(name("vaccination-counts", FACTORY + "/2010-01-01/1", all)).isEqualTo("Công ty Một");
        assertThat(name("capital-movements", PROJECT + "/CAP-01", collection -> !collection.equals("projects")))
                .isNull();
        assertThat(name("capital-movements", "HN-2010-99999/CAP-01", all)).isNull();
        assertThat(name("enterprises", FACTORY, all)).isEqualTo("Công ty Một");
        assertThat(name("targets", "investment.capital.total/2021", all)).isEqualTo("Tổng vốn đầu tư thu hút");
        assertThat(name("safety-teams", FACTORY + "/TAT-01", all)).isNull();
    }
}
