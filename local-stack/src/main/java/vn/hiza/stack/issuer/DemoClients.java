package vn.hiza.stack.issuer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.hiza.stack.Refusal;

/** The table of demo clients, {@code clients.csv}. */
public final class DemoClients {
    private final List<DemoClient> clients;

    private DemoClients(List<DemoClient> clients) {
        this.clients = clients;
    }

    public static DemoClients load() {
        var table = Objects.requireNonNull(DemoClients.class.getResourceAsStream("clients.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new DemoClients(rows.stream().map(DemoClients::client).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<DemoClient> all() {
        return clients;
    }

    public DemoClient named(String name) {
        return clients.stream()
                .filter(client -> client.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "There is no demo client \"" + name + "\". The clients are:\n" + listing(), Refusal.USAGE));
    }

    /** The clients for people, one a line. */
    public String listing() {
        return clients.stream()
                .map(client -> String.format("  %-24s%s", client.name(), client.who()))
                .collect(Collectors.joining("\n"));
    }

    private static DemoClient client(NamedCsvRecord row) {
        String districts = row.getField("districts");
        return new DemoClient(
                row.getField("client"),
                row.getField("role"),
                districts.isEmpty() ? List.of() : List.of(districts.split(" ")),
                row.getField("who"),
                row.getField("who-vi"));
    }
}
