package vn.hiza.stack.command;

import java.net.URI;
import java.util.function.Supplier;
import vn.hiza.seeds.loader.SeedLoader;
import vn.hiza.stack.seeding.SeedLoading;

/** Sends the seeds to a gateway, with what the loader tells on the way. */
final class Seeds {
    private Seeds() {}

    static void load(Surroundings around, URI gateway, Supplier<String> token) throws Exception {
        new SeedLoading(around.folder().seeds(), around.home().seedsMark(), around.narration()).loadOnce(data -> {
            new SeedLoader(gateway, token, data, (collection, rows, of) -> around.narration()
                            .progress("loading " + collection + ", " + rows + " of " + of))
                    .load();
        });
    }
}
