package vn.hiza.testing.conventions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hiza.contracts.ServedAddress;
import vn.hiza.contracts.Topic;

/** The access table as the application under test has it on its class path. */
record AccessRows(List<String> roles, Map<String, List<String>> rows) {
    static AccessRows read() {
        try (InputStream file =
                Objects.requireNonNull(AccessRows.class.getResourceAsStream("/vn/hiza/rest/access/access.csv"))) {
            List<List<String>> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
            Map<String, List<String>> rows = new TreeMap<>();
            lines.subList(1, lines.size()).forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
            return new AccessRows(lines.get(0).subList(1, lines.get(0).size()), rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String right(String collection, String role) {
        List<String> cells = rows.get(collection);
        return cells == null ? "-" : cells.get(roles.indexOf(role));
    }

    /** The rows of a service's collections and of its other addresses; what is neither is the gateway's. */
    Set<String> ownedBy(String service) {
        Set<String> owned = new TreeSet<>();
        for (String row : rows.keySet()) {
            String owner = Arrays.stream(Topic.values())
                    .filter(topic -> topic.collection().equals(row))
                    .map(Topic::service)
                    .findFirst()
                    .or(() -> Arrays.stream(ServedAddress.values())
                            .filter(address -> address.governedBy().equals(row))
                            .map(ServedAddress::service)
                            .findFirst())
                    .orElse("gateway");
            if (owner.equals(service)) {
                owned.add(row);
            }
        }
        return owned;
    }
}
