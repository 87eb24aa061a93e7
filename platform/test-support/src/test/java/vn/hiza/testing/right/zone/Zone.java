package vn.hiza.testing.right.zone;

import java.math.BigDecimal;

/** Knows nothing of what stands in it. */
public record Zone(String code, BigDecimal areaHectares) {}
