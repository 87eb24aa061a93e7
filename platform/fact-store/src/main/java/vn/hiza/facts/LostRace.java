package vn.hiza.facts;

/** Another transaction was first; the same work on the new state is the answer. */
final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostRace() {
        super("another transaction changed the same facts first");
    }
}
