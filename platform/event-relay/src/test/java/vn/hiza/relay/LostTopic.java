package vn.hiza.relay;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import vn.hiza.contracts.Topic;

/** Loses the topic of headcounts as Kafka does with its data. */
final class LostTopic {
    private LostTopic() {}

    /** Answers the id of the topic that is gone. */
    static Uuid lose(String servers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Uuid lost = idOf(admin);
            admin.deleteTopics(List.of(Topic.HEADCOUNTS.topicName())).all().get();
            return lost;
        }
    }

    static void awaitAnother(String servers, Uuid lost) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            for (int i = 0; i < 200; i++) {
                if (admin.listTopics().listings().get().stream()
                        .anyMatch(topic -> topic.name().equals(Topic.HEADCOUNTS.topicName())
                                && !topic.topicId().equals(lost))) {
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("the topic was not made again");
    }

    private static Uuid idOf(Admin admin) throws Exception {
        String name = Topic.HEADCOUNTS.topicName();
        return admin.describeTopics(List.of(name))
                .allTopicNames()
                .get()
                .get(name)
                .topicId();
    }
}
