package vn.hiza.seeds.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with one or two rows for every collection. */
final class SmallSeeds {
    private SmallSeeds() {}

    static Path in(Path folder) throws IOException {
        for (String collection : SeedLoader.COLLECTIONS) {
            Files.writeString(folder.resolve(collection + ".jsonl"), "{\"code\":\"A\"}\n");
        }
        Files.delete(folder.resolve("headcounts.jsonl"));
        headcounts(folder, "0100233488,2021-11-15,1200,", "0100112437,2021-11-15,30,12");
        return folder;
    }

    static void headcounts(Path folder, String... lines) throws IOException {
        Files.writeString(
                folder.resolve("headcounts.csv"), "enterprise,date,total,female\n" + String.join("\n", lines) + "\n");
    }
}
