package vn.hiza.stack.ports;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.hiza.stack.Refusal;

/**
 * Every port of a local suite.
 *
 * @param offset added to each, so that several suites live on one machine
 */
public record Ports(int offset) {
    private static final int HIGHEST = 65_535 - 19_093;

    public Ports {
        if (offset < 0 || offset > HIGHEST) {
            throw new Refusal(
                    "HIZA_PORT_OFFSET is " + offset + "; it must be from 0 to " + HIGHEST + ".", Refusal.USAGE);
        }
    }

    /** The offset that {@code HIZA_PORT_OFFSET} names, or none. */
    public static Ports of(Map<String, String> environment) {
        String offset = environment.getOrDefault("HIZA_PORT_OFFSET", "").trim();
        try {
            return new Ports(offset.isEmpty() ? 0 : Integer.parseInt(offset));
        } catch (NumberFormatException notANumber) {
            throw new Refusal(
                    "HIZA_PORT_OFFSET is \"" + offset + "\"; it must be a whole number, as 100.", Refusal.USAGE);
        }
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int investment() {
        return 8081 + offset;
    }

    public int workforce() {
        return 8082 + offset;
    }

    public int partyOrg() {
        return 8083 + offset;
    }

    public int health() {
        return 8084 + offset;
    }

    /** Where the local issuer signs people in. */
    public int issuer() {
        return 8085 + offset;
    }

    public int postgres() {
        return 15432 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    public int kafkaController() {
        return 19093 + offset;
    }

    /** All of them, with what listens there. */
    public Map<String, Integer> byUse() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("PostgreSQL", postgres());
        ports.put("Kafka", kafka());
        ports.put("Kafka controller", kafkaController());
        ports.put("investment-service", investment());
        ports.put("workforce-service", workforce());
        ports.put("party-org-service", partyOrg());
        ports.put("health-service", health());
        ports.put("gateway", gateway());
        ports.put("issuer", issuer());
        return ports;
    }
}
