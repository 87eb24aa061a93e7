package vn.hiza.rest.table;

/**
 * What became of a line.
 *
 * @param outcome in a word or two; empty for an empty line
 * @param remarks why it was refused, or what looks odd
 */
public record Answer(String outcome, String remarks) {}
