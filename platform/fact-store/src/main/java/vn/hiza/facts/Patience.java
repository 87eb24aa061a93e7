package vn.hiza.facts;

/** How long a transaction waits for what another one holds, from its first look at the facts on. */
enum Patience {
    AS_THE_DATABASE_HAS(""),

    /**
     * Less than a database takes to look for transactions that wait for each other, and than a person notices; nor may any one
     * exchange take long. Whatever needs more is to take it by itself.
     */
    SHORT("""
            limits as materialized (
                select set_config('lock_timeout', '100ms', true) as lock, set_config('statement_timeout', '1s', true) as statement),
            """);

    private final String limits;

    Patience(String limits) {
        this.limits = limits;
    }

    /** What sets the limits, a part of a statement's {@code with}: an exchange of its own would cost each write that much more. */
    String limits() {
        return limits;
    }

    /** A parameter of that statement that is not known before the limits are set. */
    String parameter(String type) {
        return limits.isEmpty()
                ? "(select ?::" + type + ")"
                : "(select ?::" + type + " from limits where lock is not null and statement is not null)";
    }
}
