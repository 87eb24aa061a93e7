package vn.hiza.bench.suite;

import vn.hiza.bench.load.HttpCaller;

/** Where writes go: the gateway for all, or each service itself. */
final class Addresses implements AutoCloseable {
    private static final int CONNECTIONS = 256;

    private final HttpCaller gateway;
    private final HttpCaller investment;
    private final HttpCaller partyOrg;
    private final HttpCaller health;

    Addresses(Suite suite, boolean direct) {
        String token = suite.token("admin");
        gateway = new HttpCaller(suite.gateway(), token, CONNECTIONS);
        investment = direct ? new HttpCaller(suite.service("investment"), token, CONNECTIONS) : gateway;
        partyOrg = direct ? new HttpCaller(suite.service("party-org"), token, CONNECTIONS) : gateway;
        health = direct ? new HttpCaller(suite.service("health"), token, CONNECTIONS) : gateway;
    }

    HttpCaller gateway() {
        return gateway;
    }

    HttpCaller investment() {
        return investment;
    }

    HttpCaller partyOrg() {
        return partyOrg;
    }

    HttpCaller health() {
        return health;
    }

    @Override
    public void close() throws InterruptedException {
        gateway.close();
        if (health != gateway) {
            investment.close();
            partyOrg.close();
            health.close();
        }
    }
}
