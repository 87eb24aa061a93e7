package vn.hiza.gateway.indicator;

/** The same text in Vietnamese and English. */
public record Words(String vi, String en) {}
