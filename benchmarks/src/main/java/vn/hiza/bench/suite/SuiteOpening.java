package vn.hiza.bench.suite;

import java.nio.file.Path;
import vn.hiza.bench.BenchOptions;

/** Where the suite under measurement comes from. */
@FunctionalInterface
public interface SuiteOpening {
    /**
     * A suite whose five applications are ready.
     *
     * @param home folder for its data; used again, it finds its data again
     */
    Suite open(Path home, BenchOptions options) throws Exception;
}
