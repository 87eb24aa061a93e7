package vn.hiza.testing.wrong.cycle.enterprise;

import vn.hiza.testing.wrong.cycle.zone.Zone;

/** Knows its zone, which knows its enterprises. */
public record Enterprise(Zone zone) {}
