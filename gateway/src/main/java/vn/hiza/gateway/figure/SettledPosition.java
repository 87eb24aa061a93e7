package vn.hiza.gateway.figure;

/**
 * How far the events of a partition are in the figures.
 *
 * @param offset of the last event applied; -1 before the first
 * @param atEnd true when the partition held no later event when last asked
 */
public record SettledPosition(String topic, int partition, long offset, boolean atEnd) {}
