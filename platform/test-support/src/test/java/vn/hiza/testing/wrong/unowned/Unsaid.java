package vn.hiza.testing.wrong.unowned;

/** Nobody says what its package is for. */
class Unsaid {}
