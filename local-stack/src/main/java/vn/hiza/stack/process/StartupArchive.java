package vn.hiza.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of a program as the Java machine had prepared them, written when it ended and used when it starts again: a
 * third of the work of a start. Belongs to one build of the program and one version of Java.
 */
public final class StartupArchive {
    private final Path program;
    private final Path archive;
    private final Path fresh;

    /**
     * @param program the jar; the archive lies beside it
     */
    public StartupArchive(Path program) {
        this.program = program;
        String name = program.getFileName() + "-" + System.getProperty("java.vm.version") + ".jsa";
        this.archive = program.resolveSibling(name);
        // Several suites may run the same program: each writes a file of its own.
        this.fresh = program.resolveSibling(name + "." + ProcessHandle.current().pid());
    }

    /** For {@code java}: use the archive, or write one at the end where there is none. */
    List<String> arguments() throws IOException {
        if (!Files.exists(program)) {
            return List.of();
        }
        if (usable()) {
            return List.of(
                    "-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr");
        }
        return Files.isWritable(program.toAbsolutePath().getParent())
                ? List.of("-XX:ArchiveClassesAtExit=" + fresh, "-Xlog:disable", "-Xlog:all=error:stderr")
                : List.of();
    }

    /** After the program has ended: what it wrote is for the next start. */
    void keep() throws IOException {
        if (Files.exists(fresh)) {
            Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean usable() throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(program)) > 0;
    }
}
