package vn.hiza.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;

/** The stored positions. */
final class Positions {
    /** The positions of these partitions; those never read stand at the beginning. */
    Map<TopicPartition, Long> load(Handle session, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (TopicPartition partition : partitions) {
            session.createUpdate("insert into intake_position values (:topic, :partition, 0, 0) on conflict do nothing")
                    .bind("topic", partition.topic())
                    .bind("partition", partition.partition())
                    .execute();
            positions.put(
                    partition,
                    session.createQuery("select position from intake_position"
                                    + " where topic = :topic and partition = :partition")
                            .bind("topic", partition.topic())
                            .bind("partition", partition.partition())
                            .mapTo(Long.class)
                            .one());
        }
        return positions;
    }

    /** @throws Overtaken when another instance has moved the partition meanwhile */
    void move(Handle tx, TopicPartition partition, long from, long to, long end) {
        int moved = tx.createUpdate("update intake_position set position = :to, end_position = :end"
                        + " where topic = :topic and partition = :partition and position = :from")
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .bind("from", from)
                .bind("to", to)
                .bind("end", end)
                .execute();
        if (moved != 1) {
            throw new Overtaken(partition);
        }
    }
}
