/**
 * Events seen and made by tests of the services: what reached the topics, what a refusal left behind, and enterprises that
 * services know by event. Owns no expectation about any fact's content.
 */
@NullMarked
package vn.hiza.testing.events;

import org.jspecify.annotations.NullMarked;
