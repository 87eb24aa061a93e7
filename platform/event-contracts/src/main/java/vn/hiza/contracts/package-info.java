/**
 * What services tell each other: the topics, the envelope of an event, its JSON Schema and golden sample per fact type, and
 * the codec between events and Kafka records. Owns the words on the wire; does not own the facts, which stay with their
 * services, nor how events are published, relayed or applied.
 */
@NullMarked
package vn.hiza.contracts;

import org.jspecify.annotations.NullMarked;
