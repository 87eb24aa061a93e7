package vn.hiza.facts;

/** A soft problem of an accepted statement; {@code field} is a JSON Pointer. */
public record Warning(String code, String field, String message) {}
