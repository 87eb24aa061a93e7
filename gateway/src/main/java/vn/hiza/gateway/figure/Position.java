package vn.hiza.gateway.figure;

import java.math.BigDecimal;

/** Where something lies: WGS 84, decimal degrees, north and east positive. */
public record Position(BigDecimal latitude, BigDecimal longitude) {}
