package vn.hiza.stack.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hiza.stack.Narration;

class SeedLoadingTest {
    @TempDir
    Path folder;

    private final AtomicInteger loads = new AtomicInteger();
    private Path data;
    private SeedLoading loading;

    @BeforeEach
    void seeds() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("zones.csv"), "code\nTHANG_LONG\n");
        loading = new SeedLoading(data, folder.resolve("mark"), Narration.silent());
    }

    @Test
    void sameSeedsAreLoadedOnce() throws Exception {
        // Given
        loading.loadOnce(seeds -> loads.incrementAndGet());

        // When
        loading.loadOnce(seeds -> loads.incrementAndGet());

        // Then
        assertThat(loads).hasValue(1);
    }

    @Test
    void changedSeedsAreLoadedAgain() throws Exception {
        // Given
        loading.loadOnce(seeds -> loads.incrementAndGet());

        // When
        Files.writeString(data.resolve("zones.csv"), "code\nNOI_BAI\n");
        loading.loadOnce(seeds -> loads.incrementAndGet());

        // Then
        assertThat(loads).hasValue(2);
    }

    @Test
    void loadThatFailedIsTriedAgain() throws Exception {
        // Given
        assertThatThrownBy(() -> loading.loadOnce(seeds -> {
                    throw new IOException("the gateway went away");
                }))
                .hasMessage("the gateway went away");

        // When
        loading.loadOnce(seeds -> loads.incrementAndGet());

        // Then
        assertThat(loads).hasValue(1);
    }
}
