package vn.hiza.endtoend;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the tests: the machine's Chromium, found by the system property {@code hiza.tests.chromium}, the variable
 * {@code HIZA_CHROMIUM}, or where Debian puts it.
 */
final class Chromium implements AutoCloseable {
    static final int PHONE_WIDTH = 360;
    static final int DESKTOP_WIDTH = 1280;

    private final Playwright driver =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    /** A browser with the profile in the folder, as somebody opens it again; it is closed like any window. */
    BrowserContext open(Path profile, int width) {
        return driver.chromium().launchPersistentContext(profile, options(width));
    }

    /** The same for somebody who lets no page run scripts. */
    BrowserContext openWithoutScripts(Path profile, int width) {
        return driver.chromium()
                .launchPersistentContext(profile, options(width).setJavaScriptEnabled(false));
    }

    private static LaunchPersistentContextOptions options(int width) {
        boolean phone = width == PHONE_WIDTH;
        return new LaunchPersistentContextOptions()
                .setExecutablePath(executable())
                .setHeadless(true)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--lang=vi"))
                .setLocale("vi-VN")
                .setHasTouch(phone)
                .setViewportSize(width, phone ? 740 : 900);
    }

    private static Path executable() {
        Path path = Path.of(Optional.ofNullable(System.getProperty("hiza.tests.chromium"))
                .or(() -> Optional.ofNullable(System.getenv("HIZA_CHROMIUM")))
                .orElse("/usr/bin/chromium"));
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("There is no Chromium at " + path
                    + ". Install it (on Debian: apt install chromium) or name it in HIZA_CHROMIUM.");
        }
        return path;
    }

    @Override
    public void close() {
        driver.close();
    }
}
