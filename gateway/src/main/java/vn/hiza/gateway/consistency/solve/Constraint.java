package vn.hiza.gateway.consistency.solve;

/** A relation between quantities. */
public interface Constraint {
    /** Takes from each quantity what no values of the others allow. */
    void narrow(Domains domains);

    /** How many operations on intervals that takes at most. */
    int operations();
}
