package vn.hiza.gateway.boardpage.statement;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its service and the register tell of it.
 *
 * @param key of what it is, by its address
 * @param name what people call whom or what it is of; null where it has no name, or none for the reader
 * @param revisions as {@code GET …/revisions} answers, of which there is at least one
 */
public record History(String key, @Nullable String name, JsonNode revisions) {}
