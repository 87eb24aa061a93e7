package vn.hiza.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {
    private final IndicatorCatalogue catalogue = new IndicatorCatalogue();

    @Test
    void everyPublishedCodeIsDefined() {
        assertThat(catalogue.all())
                .extracting(Indicator::code)
                .containsExactlyInAnyOrder(
                        "workforce.workers",
                        "investment.projects.new",
                        "investment.projects.expanded",
                        "investment.capital.new.usd",
                        "investment.capital.new.vnd",
                        "investment.capital.expanded.usd",
                        "investment.capital.expanded.vnd",
                        "investment.capital.total",
                        "party.members.admitted",
                        "party.organisations.founded",
                        "union.organisations.founded",
                        "youth.organisations.founded",
                        "party.organisations",
                        "party.members",
                        "health.safety-teams",
                        "health.safety-team-members",
                        "health.dose1.people",
                        "health.dose2.people",
                        "health.mobile-stations",
                        "zones.years-since-last",
                        "zones.in-preparation");
    }

    @Test
    void everyIndicatorIsWordedInBothLanguages() {
        assertThat(catalogue.all()).allSatisfy(indicator -> {
            assertThat(indicator.name().vi()).isNotBlank();
            assertThat(indicator.name().en()).isNotBlank();
            assertThat(indicator.formula().vi()).isNotBlank();
            assertThat(indicator.formula().en()).isNotBlank();
            assertThat(indicator.measures()).isNotEmpty();
        });
    }

    @Test
    void moneyNamesItsCurrencyUnlessAllCurrenciesCount() {
        assertThat(catalogue.all())
                .filteredOn(indicator -> indicator.unit().isMoney() && indicator.kind() != Kind.TOTAL_IN_USD)
                .allSatisfy(indicator -> assertThat(indicator.currency())
                        .isEqualTo(indicator.unit().code()));
    }

    @Test
    void refusesUnknownField() {
        assertThatThrownBy(() -> read("units: {}\nindicators: []\nextra: 1\n")).hasMessageContaining("catalogue");
    }

    private static IndicatorCatalogue read(String yaml) {
        return new IndicatorCatalogue(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
