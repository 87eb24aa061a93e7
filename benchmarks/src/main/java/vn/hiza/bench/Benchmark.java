package vn.hiza.bench;

import vn.hiza.bench.suite.Workbench;

/** One question about the suite's speed. */
public interface Benchmark {
    /** The name on the command line. */
    String name();

    /** One line for the usage. */
    String question();

    Outcome measure(Workbench bench) throws Exception;
}
