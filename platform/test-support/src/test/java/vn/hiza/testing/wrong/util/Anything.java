package vn.hiza.testing.wrong.util;

/** Lies where anything could lie. */
class Anything {}
