package vn.hiza.stack.home;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.stack.Refusal;

/** Erases a data home, and nothing that is not one: {@code HIZA_HOME} may have been set to anything. */
public final class Erasure {
    private static final Set<String> OURS =
            Set.of("run", "issuer", "postgres", "kafka", "version.properties", "seeds-loaded", "build.log");

    private Erasure() {}

    public static void erase(StackHome home) throws IOException {
        if (!Files.exists(home.folder())) {
            return;
        }
        try (Stream<Path> entries = Files.list(home.folder())) {
            entries.filter(entry -> !OURS.contains(String.valueOf(entry.getFileName())))
                    .findFirst()
                    .ifPresent(foreign -> {
                        throw new Refusal("Nothing was erased: " + home.folder() + " holds " + foreign.getFileName()
                                + ", which the suite did not make.\nRemove the folder by hand if you mean it.");
                    });
        }
        Files.walkFileTree(home.folder(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
