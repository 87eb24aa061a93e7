package vn.hiza.seeds.loader;

/** Told how far the loading is. */
@FunctionalInterface
public interface LoadProgress {
    /**
     * After each request.
     *
     * @param rows sent so far of this collection
     * @param of rows of the collection
     */
    void sent(String collection, int rows, int of);
}
