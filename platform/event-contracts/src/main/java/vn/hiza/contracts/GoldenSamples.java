package vn.hiza.contracts;

/**
 * One event value of each topic exactly as its producer writes it; the tests of producers and consumers hold to the same
 * text.
 */
public final class GoldenSamples {
    private GoldenSamples() {}

    /** The sample as JSON text. */
    public static String of(Topic topic) {
        return ContractFiles.read("samples", topic);
    }
}
