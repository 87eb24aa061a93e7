package vn.hiza.investment.movement;

/** The currencies capital is registered in, with the decimals each is kept with. */
public enum Currency {
    USD(2),
    VND(0);

    private final int decimals;

    Currency(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }
}
