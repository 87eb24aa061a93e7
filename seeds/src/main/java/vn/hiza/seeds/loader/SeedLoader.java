package vn.hiza.seeds.loader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Loads all collections in the order in which they refer to each other. A second load finds everything unchanged. */
public final class SeedLoader {
    /** What is referred to comes before what refers to it. */
    public static final List<String> COLLECTIONS = List.of(
            "districts",
            "zones",
            "enterprises",
            "exchange-rates",
            "projects",
            "capital-movements",
            "headcounts",
            "organisations",
            "membership-movements",
            "vaccination-counts",
            "safety-teams",
            "mobile-stations",
            "reporting-duties",
            "targets");

    private static final int ROWS_AT_A_TIME = 5_000;

    private final BatchClient client;
    private final Path folder;
    private final LoadProgress progress;

    /**
     * @param gateway as {@code http://localhost:8080}
     * @param token a bearer token that may write every collection
     * @param folder the seed files
     */
    public SeedLoader(URI gateway, Supplier<String> token, Path folder, LoadProgress progress) {
        this(new BatchClient(gateway, token, Patience.USUAL), folder, progress);
    }

    SeedLoader(BatchClient client, Path folder, LoadProgress progress) {
        this.client = client;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Looks whether every file is there, loads them, waits until it is in the board's figures, and answers what became of the rows of each collection.
     *
     * @throws SeedsRefused when rows are refused or the suite cannot be reached
     */
    public Map<String, LoadCounts> load() throws IOException {
        Map<String, SeedFile> files = new LinkedHashMap<>();
        for (String collection : COLLECTIONS) {
            files.put(collection, SeedFile.of(folder, collection));
        }
        Map<String, LoadCounts> loaded = new LinkedHashMap<>();
        for (Map.Entry<String, SeedFile> each : files.entrySet()) {
            loaded.put(each.getKey(), load(each.getKey(), each.getValue().rows()));
        }
        client.settle();
        return loaded;
    }

    private LoadCounts load(String collection, List<ObjectNode> rows) {
        LoadCounts counts = LoadCounts.NONE;
        for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
            int to = Math.min(rows.size(), from + ROWS_AT_A_TIME);
            counts = counts.plus(client.post(collection, rows.subList(from, to)));
            progress.sent(collection, to, rows.size());
        }
        return counts;
    }
}
