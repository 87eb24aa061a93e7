/**
 * Takes events from Kafka into a database: bounded batches, each applied together with its positions in one transaction;
 * what cannot be applied is parked and never blocks the rest. Owns positions and parked records; does not own what an
 * application makes of an event.
 */
@NullMarked
package vn.hiza.intake;

import org.jspecify.annotations.NullMarked;
