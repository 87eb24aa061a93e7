package vn.hiza.testing.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.ReferenceFile;
import vn.hiza.testing.reference.ConfigurationSource.Key;

class ConfigurationReferenceTest {
    private static final Path SHARED =
            Path.of("platform/rest-support/src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^([^#=\\n]+)=(.*)\\$\\{(HIZA_[A-Z_]+):(.*)}$");

    @Test
    void theReferenceOfAllKeysIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Configuration

                Generated from the `@ConfigMapping` interfaces and the settings all applications share; change those, not
                this file. A key can be set as a system property, in `application.properties`, or as an environment
                variable. Durations are written `500ms`, `10s`, `5m`.

                ## Every application

                | variable | sets | default |
                |---|---|---|
                """);
        Matcher variable =
                VARIABLE.matcher(Files.readString(ReferenceFile.projectRoot().resolve(SHARED)));
        while (variable.find()) {
            page.append(row(code(variable.group(3)), code(variable.group(1)), code(variable.group(4))));
        }
        for (ConfigurationSource source : sources()) {
            page.append("\n## `%s`\n\n%s\n\n".formatted(source.prefix(), source.meaning()));
            page.append("| key | variable | type | default | meaning |\n|---|---|---|---|---|\n");
            for (Key key : source.keys()) {
                String otherwise = key.otherwise() == null ? "none" : code(key.otherwise());
                page.append(
                        row(code(key.name()), code(variable(key.name())), type(key.type()), otherwise, key.meaning()));
            }
        }
        ReferenceFile.assertCurrent("configuration.md", page.toString());
    }

    @Test
    void everyKeyIsFoundWithItsDefaultAndMeaning() {
        // When
        ConfigurationSource source = ConfigurationSource.of("""
                /** How it rests. */
                @ConfigMapping(prefix = "hiza.rest")
                public interface RestConfig {
                    /**
                     * How long
                     * it rests; 1 to 60 s. As {@code 5s}.
                     */
                    @WithDefault("10s")
                    Duration longPause();

                    /** The east. */
                    @WithName("far-east")
                    Place east();

                    /** One place. */
                    interface Place {
                        /** Base URL. */
                        URI url();
                    }
                }
                """);

        // Then
        assertThat(source)
                .isEqualTo(new ConfigurationSource(
                        "hiza.rest",
                        "How it rests.",
                        List.of(
                                new Key(
                                        "hiza.rest.long-pause",
                                        "Duration",
                                        "10s",
                                        "How long it rests; 1 to 60 s. As `5s`."),
                                new Key("hiza.rest.far-east.url", "URI", null, "The east. Base URL."))));
    }

    @Test
    void refusesAKeyWithoutAMeaning() {
        assertThatThrownBy(() -> ConfigurationSource.of("""
                        /** How it rests. */
                        @ConfigMapping(prefix = "hiza.rest")
                        public interface RestConfig {
                            Duration pause();
                        }
                        """))
                .hasMessageContaining("hiza.rest")
                .hasMessageContaining("Javadoc");
    }

    private static List<ConfigurationSource> sources() throws IOException {
        List<ConfigurationSource> sources = new ArrayList<>();
        for (Path file : mappings()) {
            sources.add(ConfigurationSource.of(Files.readString(file)));
        }
        sources.sort(Comparator.comparing(ConfigurationSource::prefix));
        assertThat(sources).isNotEmpty();
        return sources;
    }

    private static List<Path> mappings() throws IOException {
        List<Path> mappings = new ArrayList<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    if (Files.readString(file).contains("\n@ConfigMapping(")) {
                        mappings.add(file);
                    }
                }
            }
        }
        return mappings;
    }

    private static List<Path> modules() throws IOException {
        Path root = ReferenceFile.projectRoot();
        try (Stream<Path> top = Files.list(root);
                Stream<Path> platform = Files.list(root.resolve("platform"))) {
            return Stream.concat(top, platform)
                    .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .toList();
        }
    }

    private static String type(String java) {
        return switch (java) {
            case "int", "short", "long" -> "whole number";
            case "URI", "Optional<URI>" -> "URL";
            case "Optional<String>" -> "string";
            case "List<String>" -> "list, separated by commas";
            default -> java.toLowerCase(Locale.ROOT);
        };
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String row(String... cells) {
        return "| "
                + String.join(
                        " | ",
                        Stream.of(cells).map(cell -> cell.replace("|", "\\|")).toList()) + " |\n";
    }
}
