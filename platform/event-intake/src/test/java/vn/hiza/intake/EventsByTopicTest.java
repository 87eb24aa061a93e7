package vn.hiza.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;

class EventsByTopicTest {
    private final Listening places = new Listening(EnumSet.of(Topic.ZONES, Topic.DISTRICTS));
    private final Listening heads = new Listening(EnumSet.of(Topic.HEADCOUNTS));
    private final Listening everything = new Listening(EnumSet.allOf(Topic.class));
    private final EventApplication parts = new EventsByTopic(List.of(places, heads, everything));

    private static FactEvent of(Topic topic) {
        return Events.event(topic, UUID.randomUUID(), 1, "subject", "value");
    }

    @Test
    void eachPartIsGivenTheEventsOfItsTopicsInTheirOrder() {
        // Given
        FactEvent zone = of(Topic.ZONES);
        FactEvent project = of(Topic.PROJECTS);
        FactEvent district = of(Topic.DISTRICTS);

        // When
        IntakeStore.JDBI.useHandle(tx -> parts.apply(tx, List.of(zone, project, district)));

        // Then
        assertThat(places.heard).containsExactly(zone, district);
        assertThat(heads.applications).isZero();
        assertThat(everything.heard).containsExactly(zone, project, district);
    }

    @Test
    void eachPartIsToldOfTheEndOfATransactionAlsoWhenNothingWasItsOwn() {
        // When
        IntakeStore.JDBI.useHandle(parts::concluded);
        parts.committed();

        // Then
        assertThat(List.of(places, heads, everything)).allSatisfy(part -> {
            assertThat(part.conclusions).isEqualTo(1);
            assertThat(part.commits).isEqualTo(1);
        });
    }

    private static final class Listening implements EventApplication {
        private final Set<Topic> topics;
        private final List<FactEvent> heard = new ArrayList<>();
        private int applications;
        private int conclusions;
        private int commits;

        Listening(Set<Topic> topics) {
            this.topics = topics;
        }

        @Override
        public Set<Topic> topics() {
            return topics;
        }

        @Override
        public void apply(Handle tx, List<FactEvent> events) {
            applications++;
            heard.addAll(events);
        }

        @Override
        public void concluded(Handle tx) {
            conclusions++;
        }

        @Override
        public void committed() {
            commits++;
        }
    }
}
