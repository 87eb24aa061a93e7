package vn.hiza.testing.wrong.cycle.zone;

import java.util.List;
import vn.hiza.testing.wrong.cycle.enterprise.Enterprise;

/** Knows its enterprises, each of which knows its zone. */
public record Zone(List<Enterprise> enterprises) {}
