package vn.hiza.relay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import vn.hiza.contracts.Topic;

/** Creates the topics of a service where they do not exist yet. */
final class TopicCreation {
    private TopicCreation() {}

    /** Answers Kafka's id of each topic, by its collection; a topic that was lost and made again has another. */
    static Map<String, String> ensure(Admin admin, String service, short replication) throws InterruptedException {
        List<Topic> wanted = Arrays.stream(Topic.values())
                .filter(topic -> topic.service().equals(service))
                .toList();
        var described = admin.describeTopics(
                        wanted.stream().map(Topic::topicName).toList())
                .topicNameValues();
        Map<String, String> ids = new HashMap<>();
        List<Topic> missing = new ArrayList<>();
        for (var answer : described.entrySet()) {
            Topic topic = Topic.named(answer.getKey()).orElseThrow();
            try {
                ids.put(topic.collection(), answer.getValue().get().topicId().toString());
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw new BrokerUnavailable(failed.getCause());
                }
                missing.add(topic);
            }
        }
        ids.putAll(create(admin, missing, replication));
        return ids;
    }

    private static Map<String, String> create(Admin admin, List<Topic> missing, short replication)
            throws InterruptedException {
        var created = admin.createTopics(missing.stream()
                .map(topic -> new NewTopic(topic.topicName(), Topic.PARTITIONS, replication).configs(Topic.SETTINGS))
                .toList());
        Map<String, String> ids = new HashMap<>();
        for (Topic topic : missing) {
            ids.put(topic.collection(), answer(created.topicId(topic.topicName())));
        }
        return ids;
    }

    private static String answer(KafkaFuture<Uuid> id) throws InterruptedException {
        try {
            return id.get().toString();
        } catch (ExecutionException failed) {
            throw new BrokerUnavailable(failed.getCause());
        }
    }
}
