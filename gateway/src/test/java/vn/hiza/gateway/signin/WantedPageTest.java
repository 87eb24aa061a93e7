package vn.hiza.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/why/investment.capital.total?asOf=2021-11-26&zone=A", "/?a=%09"})
    void addressesOfThisGatewayAreFollowed(String uri) {
        assertThat(WantedPage.isHere(uri)).isTrue();
    }

    /** Browsers leave out what is not seen, and take a backslash for a slash. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r/e",
                "/ /e",
                "/\u007f/e",
                "https://evil.example/"
            })
    void otherHostsAreNot(String uri) {
        assertThat(WantedPage.isHere(uri)).isFalse();
    }
}
