package vn.hiza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {
    @ParameterizedTest
    @CsvSource({
        "DISTRICTS, 017, /api/v1/districts/017",
        "ZONES, THANG_LONG, /api/v1/zones/THANG_LONG",
        "ENTERPRISES, 0100233488-001, /api/v1/enterprises/0100233488-001",
        "PROJECTS, 2172345678, /api/v1/projects/2172345678",
        "CAPITAL_MOVEMENTS, 2172345678/QD-118, /api/v1/capital-movements/2172345678/QD-118",
        "EXCHANGE_RATES, SBV_CENTRAL/2021-11-19, /api/v1/exchange-rates/SBV_CENTRAL/2021-11-19",
        "HEADCOUNTS, 0100233488/2021-11-15, /api/v1/headcounts/0100233488/2021-11-15",
        "ORGANISATIONS, TU-0100233488, /api/v1/organisations/TU-0100233488",
        "MEMBERSHIP_MOVEMENTS, D1/KN.2021_05, /api/v1/membership-movements/D1/KN.2021_05",
        "VACCINATION_COUNTS, 0100233488/2021-11-12/1/017, /api/v1/vaccination-counts/0100233488/2021-11-12/1?district=017",
        "SAFETY_TEAMS, ST-1, /api/v1/safety-teams/ST-1",
        "MOBILE_STATIONS, MS-1, /api/v1/mobile-stations/MS-1",
        "REPORTING_DAYS, 017/2021-11-12, /api/v1/reporting-days/017/2021-11-12",
        "REPORTING_DUTIES, COUNTS-DAILY, /api/v1/reporting-duties/COUNTS-DAILY",
        "VALIDATION_RULES, COVERAGE, /api/v1/validation-rules/COVERAGE",
        "VALIDATION_EXPLANATIONS, COVERAGE/0100233488/2021-11-12/1/017,"
                + " /api/v1/validation-explanations/COVERAGE/0100233488/2021-11-12/1?district=017",
        "TARGETS, zones.in-preparation/2021, /api/v1/targets/zones.in-preparation/2021"
    })
    void addressOfAFactIsItsCollectionAndKey(Topic topic, String key, String address) {
        assertThat(topic.addressOf(key)).isEqualTo(address);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void addressIsAUriWithNothingToEncode(Topic topic) throws Exception {
        // Given
        String key =
                new JsonMapper().readTree(GoldenSamples.of(topic)).path("key").asText();

        // When
        URI address = URI.create(topic.addressOf(key));

        // Then
        assertThat(address.getRawPath()).isEqualTo(address.getPath()).startsWith("/api/v1/" + topic.collection() + "/");
        assertThat(address.getRawQuery()).isEqualTo(address.getQuery());
        assertThat(address.normalize()).isEqualTo(address);
    }

    /** Keys go into addresses as they are; that holds because the contract keeps out whatever would need encoding. */
    @ParameterizedTest
    @EnumSource(Topic.class)
    void contractPermitsNoKeyThatWouldNeedEncoding(Topic topic) throws Exception {
        // Given
        JsonNode key = new JsonMapper().readTree(EventSchemas.of(topic)).at("/properties/key");
        Pattern permitted = Pattern.compile(key.path("pattern").asText());
        String sample =
                new JsonMapper().readTree(GoldenSamples.of(topic)).path("key").asText();
        assertThat(permitted.matcher(sample).matches()).isTrue();

        // When // Then
        for (String bad :
                new String[] {" ", "%", "?", "#", "&", "=", "+", ";", ":", "Đ", "\\", "\"", "<", "\0", "//", "/../"}) {
            for (String spoilt :
                    new String[] {bad + sample, sample + bad, sample.substring(0, 1) + bad + sample.substring(1)}) {
                assertThat(permitted.matcher(spoilt).matches()).as(spoilt).isFalse();
            }
        }
    }

    @Test
    void everyTopicHasACollectionOfItsOwn() {
        for (Topic topic : Topic.values()) {
            assertThat(Topic.ofCollection(topic.collection())).isEqualTo(topic);
            assertThat(Topic.named(topic.topicName())).contains(topic);
        }
    }
}
