package vn.hiza.intake;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What one poll brought: the records and, for each partition that moves, from where to where and where its end is. */
record Polled(List<ConsumerRecord<byte[], byte[]>> records, Map<TopicPartition, Move> moves) {
    record Move(long from, long to, long end) {}
}
