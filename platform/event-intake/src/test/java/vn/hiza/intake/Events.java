package vn.hiza.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;

/** Events as they lie in a topic. */
final class Events {
    private Events() {}

    static FactEvent event(Topic topic, UUID fact, int revision, String subject, String value) {
        return new FactEvent(
                topic,
                UUID.randomUUID(),
                fact,
                revision,
                Instant.parse("2021-11-26T03:00:00Z"),
                subject,
                null,
                value.getBytes(StandardCharsets.UTF_8));
    }

    static ConsumerRecord<byte[], byte[]> at(Topic topic, long offset, String value) {
        return at(offset, FactEventCodec.toRecord(event(topic, UUID.randomUUID(), 1, "subject", value)));
    }

    static ConsumerRecord<byte[], byte[]> at(long offset, ProducerRecord<byte[], byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    /** What a poll of partition 0 brings that stands at {@code from}. */
    static Polled polled(Topic topic, long from, List<ConsumerRecord<byte[], byte[]>> records) {
        Map<TopicPartition, Polled.Move> moves = new HashMap<>();
        long to = from + records.size();
        moves.put(new TopicPartition(topic.topicName(), 0), new Polled.Move(from, to, to));
        return new Polled(records, moves);
    }
}
