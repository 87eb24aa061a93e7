package vn.hiza.gateway.report;

import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.indicator.Indicator;

/** What the board says of a figure, beside what the catalogue says of it. */
public record ReportFigure(Indicator indicator, Board.Entry entry) {}
