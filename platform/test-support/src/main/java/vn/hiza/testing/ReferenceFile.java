package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A generated file under {@code docs/reference}. Tests compare it with what they generate; with
 * {@code -Dhiza.reference.write=true} they write it instead.
 */
public final class ReferenceFile {
    private static final String WRITE = "hiza.reference.write";

    private ReferenceFile() {}

    /** Fails when the file is not what was generated, naming the command that writes it anew. */
    public static void assertCurrent(String name, String generated) {
        assertCurrent(projectRoot().resolve("docs/reference"), name, generated, Boolean.getBoolean(WRITE));
    }

    static void assertCurrent(Path folder, String name, String generated, boolean write) {
        Path file = folder.resolve(name);
        try {
            if (write) {
                Files.createDirectories(folder);
                Files.writeString(file, generated);
                return;
            }
            String committed = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            assertThat(committed)
                    .as(
                            "docs/reference/%s is stale; write it anew with ./mvnw -am -pl platform/test-support,"
                                    + "platform/rest-support test -D%s=true, read the difference and commit it",
                            name, WRITE)
                    .isEqualTo(generated);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read or written", unreadable);
        }
    }

    /** The folder of the whole project, which alone holds the Maven wrapper. */
    public static Path projectRoot() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds mvnw");
        }
        return folder;
    }
}
