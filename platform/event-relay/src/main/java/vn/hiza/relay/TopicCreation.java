package vn.hiza.relay;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import vn.hiza.contracts.Topic;

/** Creates the topics of a service where they do not exist yet. */
final class TopicCreation {
    private TopicCreation() {}

    static void ensure(Admin admin, String service, short replication) throws InterruptedException {
        List<NewTopic> wanted = Arrays.stream(Topic.values())
                .filter(topic -> topic.service().equals(service))
                .map(topic -> new NewTopic(topic.topicName(), Topic.PARTITIONS, replication).configs(Topic.SETTINGS))
                .toList();
        var created = admin.createTopics(wanted).values();
        for (var answer : created.values()) {
            try {
                answer.get();
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof TopicExistsException)) {
                    throw new BrokerUnavailable(failed.getCause());
                }
            }
        }
    }
}
