package vn.hiza.health.shipped;

import vn.hiza.rest.collection.FactCollection;

/**
 * Statements of one collection in a shipped file.
 *
 * @param name of their list in the file
 */
public record ShippedPart<T>(String name, FactCollection<T> collection) {}
