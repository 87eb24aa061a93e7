package vn.hiza.intake;

import org.apache.kafka.common.TopicPartition;

/** Another instance has applied events of this partition; ours must be read again from its position. */
final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(TopicPartition partition) {
        super("another instance has moved " + partition);
    }
}
