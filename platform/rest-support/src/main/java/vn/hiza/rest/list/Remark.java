package vn.hiza.rest.list;

/**
 * What is odd about a row.
 *
 * @param code stable, for programs
 */
public record Remark(String code, String vi, String en) {}
