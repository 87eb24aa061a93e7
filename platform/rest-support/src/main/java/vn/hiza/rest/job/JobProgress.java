package vn.hiza.rest.job;

/** What the parts written so far amount to. */
record JobProgress(int read, int created, int updated, int unchanged, int rejected) {
    int written() {
        return created + updated;
    }
}
