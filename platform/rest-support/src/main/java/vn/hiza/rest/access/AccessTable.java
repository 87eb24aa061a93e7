package vn.hiza.rest.access;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hiza.facts.Caller;

/** The one table of roles and collections, read from {@code access.csv}: {@code rw}, {@code r} or {@code -}. */
@Singleton
public class AccessTable {
    private final Map<String, Map<String, String>> rights = new TreeMap<>();

    public AccessTable() {
        InputStream table = Objects.requireNonNull(AccessTable.class.getResourceAsStream("access.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<String> rows = lines.lines().toList();
            String[] roles = rows.get(0).split(",", -1);
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split(",", -1);
                Map<String, String> byRole = new TreeMap<>();
                for (int i = 1; i < cells.length; i++) {
                    byRole.put(roles[i], cells[i]);
                }
                rights.put(cells[0], byRole);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean mayRead(Caller caller, String collection) {
        return caller.roles().stream().anyMatch(role -> right(collection, role).startsWith("r"));
    }

    public boolean mayWrite(Caller caller, String collection) {
        return caller.roles().stream().anyMatch(role -> right(collection, role).endsWith("w"));
    }

    /** The roles that may read or write, for the documents generated from this table. */
    public Set<String> roles(String collection, boolean writing) {
        Set<String> roles = new TreeSet<>();
        rights.getOrDefault(collection, Map.of()).forEach((role, right) -> {
            if (writing ? right.endsWith("w") : right.startsWith("r")) {
                roles.add(role);
            }
        });
        return roles;
    }

    private String right(String collection, String role) {
        return rights.getOrDefault(collection, Map.of()).getOrDefault(role, "-");
    }
}
