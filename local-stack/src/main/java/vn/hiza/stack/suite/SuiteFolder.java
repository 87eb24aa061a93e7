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

    /** The class path of processes that are part of this module; as built, else as this process itself has it. */
    String classPath() throws IOException {
        Path target = root.resolve("local-stack/target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            return System.getProperty("java.class.path");
        }
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .toList();
            return Stream.concat(jars.stream().map(Path::toString), Stream.of(target.resolve("lib") + "/*"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
