package vn.hiza.gateway.boardpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hiza.contracts.GoldenSamples;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/** The words of the pages are there where they are used, and used where they are there. */
class PageWordsTest {
    private static final Pattern KEY = Pattern.compile("['\"]([a-z][a-zA-Z-]*(?:\\.[a-zA-Z_-]+)*)['\"]");
    /** Beginnings of keys that end with what the data say. */
    private static final Set<String> BUILT = Set.of(
            "measure.",
            "rounding.",
            "by-rounding.",
            "rate.",
            "fx.A",
            "group.",
            "refused.",
            "failed.",
            "publish.refused.",
            "consistency.part.",
            "broken.",
            "changes.part.",
            "consistency.of.",
            "changes.S",
            "changes.C",
            "changes.V",
            "statement.S",
            "statement.C",
            "statement.V",
            "statement.R",
            "rate-type.",
            "within.",
            "collection.",
            "field.",
            "value.");

    private final PageWords words = new PageWords();

    @Test
    void everyTextIsUsedAndHasBothLanguages() throws IOException {
        Set<String> named = named();
        assertThat(words.keys()).allSatisfy(key -> {
            assertThat(named.contains(key) || BUILT.stream().anyMatch(key::startsWith))
                    .as(key + " is used")
                    .isTrue();
            assertThat(words.of(key).vi()).isNotBlank();
            assertThat(words.of(key).en()).isNotBlank();
        });
    }

    @Test
    void everyTextThatATemplateNamesIsThere() throws IOException {
        Matcher used =
                Pattern.compile("say\\.of\\('([^']+)'").matcher(sources("src/main/resources/templates/boardpage"));
        while (used.find()) {
            assertThat(words.keys()).contains(used.group(1));
        }
    }

    @Test
    void everyMeasureAndGroupOfTheCatalogueHasAName() {
        new IndicatorCatalogue().all().forEach(indicator -> {
            indicator.measures().forEach(measure -> assertThat(words.keys()).contains("measure." + measure));
            String group = Set.of("union", "youth").contains(indicator.group()) ? "party" : indicator.group();
            assertThat(words.keys()).contains("group." + group);
        });
    }

    /** Of the collections whose statements figures are made of. */
    @ParameterizedTest
    @EnumSource(
            value = Topic.class,
            names = {
                "CAPITAL_MOVEMENTS",
                "HEADCOUNTS",
                "ORGANISATIONS",
                "MEMBERSHIP_MOVEMENTS",
                "VACCINATION_COUNTS",
                "SAFETY_TEAMS",
                "MOBILE_STATIONS",
                "ZONES",
                "ENTERPRISES",
                "EXCHANGE_RATES",
                "REPORTING_DAYS"
            })
    void everyFieldOfAStatementHasAName(Topic topic) {
        assertThat(words.keys()).contains("collection." + topic.collection());
        FactJson.tree(GoldenSamples.of(topic)).path("state").fieldNames().forEachRemaining(field -> assertThat(
                        words.keys())
                .contains("field." + field));
    }

    /** What a schema lets a field of a statement be. */
    @ParameterizedTest
    @EnumSource(
            value = Topic.class,
            names = {
                "CAPITAL_MOVEMENTS",
                "ORGANISATIONS",
                "MEMBERSHIP_MOVEMENTS",
                "MOBILE_STATIONS",
                "ZONES",
                "ENTERPRISES",
                "EXCHANGE_RATES",
                "REPORTING_DAYS"
            })
    void everyValueThatAFieldMayHaveHasAName(Topic topic) throws IOException {
        // When
        Set<String> values = new TreeSet<>();
        try (InputStream schema = Topic.class.getResourceAsStream("schemas/" + topic.fact() + ".v1.json")) {
            FactJson.MAPPER
                    .readTree(schema)
                    .findValues("enum")
                    .forEach(each -> each.forEach(value -> values.add(value.asText())));
        }

        // Then
        assertThat(values).isNotEmpty().allSatisfy(value -> assertThat(words.keys())
                .contains("value." + value));
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher found = KEY.matcher(sources("src/main/resources/templates/boardpage")
                + sources("src/main/java/vn/hiza/gateway/boardpage")
                + sources("src/main/java/vn/hiza/gateway/wording")
                + sources("src/main/java/vn/hiza/gateway/report"));
        while (found.find()) {
            named.add(found.group(1));
        }
        return named;
    }

    private static String sources(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
