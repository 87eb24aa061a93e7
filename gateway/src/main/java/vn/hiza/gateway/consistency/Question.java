package vn.hiza.gateway.consistency;

import java.util.List;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.indicator.Rounding;

/**
 * Printed figures to be held against each other, and against our data of a day.
 *
 * @param ours the figures of ours that they are held against
 * @param rules the rounding rules considered, each once
 */
public record Question(BoardQuery ours, List<Rounding> rules, List<Unknown> unknowns, List<Statement> statements) {}
