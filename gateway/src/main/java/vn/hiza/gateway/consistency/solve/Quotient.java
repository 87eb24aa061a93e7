package vn.hiza.gateway.consistency.solve;

/** {@code result = part ÷ of}, of a denominator above zero. */
public record Quotient(String result, String part, String of) implements Constraint {
    @Override
    public void narrow(Domains domains) {
        domains.narrow(of, Interval.POSITIVE);
        domains.narrow(result, domains.of(part).over(domains.of(of)));
        domains.narrow(part, domains.of(result).times(domains.of(of)));
        domains.narrow(of, domains.of(part).factorBeside(domains.of(result)));
    }

    @Override
    public int operations() {
        return 7;
    }
}
