package vn.hiza.gateway.rebuild;

import java.util.List;
import java.util.stream.Collectors;

/** The topics lack facts the gateway knows, so a ledger made from them would lack those, too. */
final class TopicsIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopicsIncomplete(List<Shortfall> shortfalls) {
        super("Nothing was changed, for the topics hold too little: "
                + shortfalls.stream().map(Shortfall::text).collect(Collectors.joining(", "))
                + ". Each service fills a topic it finds missing again from its log; wait until the intake has taken that"
                + " in, then begin again.");
    }

    /**
     * A collection that is not all there.
     *
     * @param held facts in the topic, in the revision the gateway knows or a newer one
     * @param known facts the gateway knows
     */
    record Shortfall(String collection, long held, long known) {
        String text() {
            return held + " of the " + known + " known facts of " + collection;
        }
    }
}
