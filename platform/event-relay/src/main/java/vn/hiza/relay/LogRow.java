package vn.hiza.relay;

import vn.hiza.contracts.FactEvent;

/** A committed row of the log on its way out. */
record LogRow(long seq, FactEvent event) {}
