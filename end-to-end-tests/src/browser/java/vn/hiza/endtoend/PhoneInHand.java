package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.hiza.stack.suite.LocalSuite;

/** A phone of its own for each test, with the page open; a script's error or a breach of the page's policy fails the test. */
final class PhoneInHand implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private @Nullable LocalSuite suite;
    private @Nullable Team team;
    private @Nullable Chromium chromium;
    private @Nullable Path profile;
    private @Nullable Phone phone;

    LocalSuite suite() {
        return Objects.requireNonNull(suite);
    }

    Team team() {
        return Objects.requireNonNull(team);
    }

    Phone phone() {
        return Objects.requireNonNull(phone);
    }

    /** The same phone, whose browser was closed and is begun again; no page is open yet. */
    Phone begunAgain() {
        phone().close();
        phone = new Phone(Objects.requireNonNull(chromium).open(Objects.requireNonNull(profile), Chromium.PHONE_WIDTH));
        return phone;
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws Exception {
        suite = SharedSuite.loaded();
        team = new Team(suite);
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        profile = Files.createTempDirectory("phone");
        phone = new Phone(Objects.requireNonNull(chromium).open(profile, Chromium.PHONE_WIDTH));
        phone.open(suite().gateway());
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        List<String> complaints = phone().complaints();
        phone().close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(profile))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        assertThat(complaints).as("errors of scripts, breaches of the policy").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        Objects.requireNonNull(chromium).close();
    }
}
