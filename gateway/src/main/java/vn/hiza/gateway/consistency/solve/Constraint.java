package vn.hiza.gateway.consistency.solve;

/** A relation between quantities. */
@FunctionalInterface
public interface Constraint {
    /** Takes from each quantity what no values of the others allow. */
    void narrow(Domains domains);
}
