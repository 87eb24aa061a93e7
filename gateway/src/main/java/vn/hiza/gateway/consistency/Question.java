package vn.hiza.gateway.consistency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Rounding;

/**
 * Printed figures to be held against each other, and against our data of a day.
 *
 * @param zone code of the zone whose data they are held against; null for the whole Board
 * @param rules the rounding rules considered, each once
 */
public record Question(
        LocalDate asOf,
        @Nullable String zone,
        List<Rounding> rules,
        List<Unknown> unknowns,
        List<Statement> statements) {}
