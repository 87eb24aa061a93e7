package vn.hiza.stack.seeding;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.hiza.stack.Narration;

/** Loads the seeds once into a home: a mark remembers which were loaded completely, so that a second start need not ask. */
public final class SeedLoading {
    private final Path data;
    private final Path mark;
    private final Narration narration;

    /**
     * @param data the folder of the seeds
     * @param mark the file that remembers
     */
    public SeedLoading(Path data, Path mark, Narration narration) {
        this.data = data;
        this.mark = mark;
        this.narration = narration;
    }

    /** Sends the seeds to a suite; sent twice, the second time changes nothing. */
    @FunctionalInterface
    public interface Loader {
        void load(Path data) throws Exception;
    }

    public void loadOnce(Loader loader) throws Exception {
        if (!Files.isDirectory(data)) {
            narration.say("There are no seeds in " + data + "; the board stays as it is.");
            return;
        }
        String digest = SeedDigest.of(data);
        if (Files.exists(mark) && Files.readString(mark).trim().equals(digest)) {
            narration.say("The seeds are loaded already.");
            return;
        }
        long begun = System.nanoTime();
        loader.load(data);
        Files.writeString(mark, digest + "\n");
        narration.say(String.format("The seeds are loaded after %.1f s.", (System.nanoTime() - begun) / 1e9));
    }
}
