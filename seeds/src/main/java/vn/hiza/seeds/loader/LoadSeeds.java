package vn.hiza.seeds.loader;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads the seeds from a shell or a container: {@code HIZA_GATEWAY_URL}, {@code HIZA_TOKEN} or {@code HIZA_TOKEN_FILE}, and the
 * folder of the files as the one argument.
 */
public final class LoadSeeds {
    private LoadSeeds() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println(
                    "Name the folder of the seed files; set HIZA_GATEWAY_URL and HIZA_TOKEN or HIZA_TOKEN_FILE.");
            System.exit(2);
        }
        String address = set("HIZA_GATEWAY_URL");
        URI gateway = URI.create(address == null ? "http://localhost:8080" : address);
        SeedLoader loader = new SeedLoader(
                gateway,
                LoadSeeds::token,
                Path.of(arguments[0]),
                (collection, rows, of) -> System.out.println(collection + " " + rows + " of " + of));
        try {
            Map<String, LoadCounts> loaded = loader.load();
            loaded.forEach((collection, counts) -> System.out.println(collection + ": " + counts.created()
                    + " created, " + counts.updated() + " updated, " + counts.unchanged() + " unchanged"));
        } catch (SeedsRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** What the environment says; a blank variable, as compose files pass on one that nobody set, says nothing. */
    private static @Nullable String set(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? null : value;
    }

    private static String token() {
        String token = set("HIZA_TOKEN");
        String file = set("HIZA_TOKEN_FILE");
        if (token != null) {
            return token;
        }
        if (file == null) {
            throw new SeedsRefused("Set HIZA_TOKEN, or HIZA_TOKEN_FILE with the path of a file that holds a token.");
        }
        try {
            return Files.readString(Path.of(file)).trim();
        } catch (IOException unreadable) {
            throw new SeedsRefused("The token cannot be read from " + file + ": " + unreadable.getMessage());
        }
    }
}
