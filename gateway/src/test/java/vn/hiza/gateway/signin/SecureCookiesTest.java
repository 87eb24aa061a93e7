package vn.hiza.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.runtime.OidcConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The suite of one machine is tried out without TLS and says so; whoever says nothing gets cookies for https alone. */
class SecureCookiesTest {
    @Test
    void sessionTravelsOverHttpsAloneUnlessItIsSaidOtherwise() {
        // When // Then
        assertThat(secure(Map.of())).isTrue();
        assertThat(secure(Map.of("hiza.report-page.secure-cookies", "false"))).isFalse();
    }

    private static boolean secure(Map<String, String> said) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(OidcConfig.class)
                .withMapping(SignInConfig.class)
                .withSources(new PropertiesConfigSource(said, "said", 500))
                .build();
        SignInProvider provider = new SignInProvider(
                config.getConfigMapping(OidcConfig.class), config.getConfigMapping(SignInConfig.class));
        return provider.resolve(null, null)
                .await()
                .indefinitely()
                .authentication()
                .cookieForceSecure();
    }
}
