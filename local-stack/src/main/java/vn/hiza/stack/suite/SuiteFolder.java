package vn.hiza.stack.suite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiza.stack.Refusal;

/**
 * The folder of the suite's sources with what was built in it.
 *
 * @param root where {@code hiza} and {@code mvnw} are
 */
public record SuiteFolder(Path root) {
    public SuiteFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The program of an application. */
    public Path application(String module) {
        Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Refusal(
                    module + " is not built: " + jar + " is missing.\nBuild it with ./mvnw -DskipTests package.");
        }
        return jar;
    }

    /** The seeds: what the loader reads. */
    public Path seeds() {
        return root.resolve("seeds/data");
    }

    /** The jar of this module; a name without a file where it is not built. */
    Path launcher() throws IOException {
        return jars().stream().findFirst().orElse(root.resolve("local-stack/target/local-stack.jar"));
    }

    /** The class path of processes that are part of this module; as built, else as this process itself has it. */
    String classPath() throws IOException {
        Path libraries = root.resolve("local-stack/target/lib");
        return Files.isDirectory(libraries)
                ? Stream.concat(jars().stream().map(Path::toString), Stream.of(libraries + "/*"))
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private List<Path> jars() throws IOException {
        Path target = root.resolve("local-stack/target");
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("local-stack-.*\\.jar"))
                    .toList();
        }
    }
}
