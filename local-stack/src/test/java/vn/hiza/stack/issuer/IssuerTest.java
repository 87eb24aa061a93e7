package vn.hiza.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hiza.stack.Refusal;

class IssuerTest {
    @TempDir
    Path folder;

    @Test
    void tokenVerifiesWithThePublicKeySetAlone() throws Exception {
        // Given
        IssuerKeys keys = IssuerKeys.in(folder);

        // When
        JwtClaims claims = verified(keys, issuer(keys).token("district-dong-anh"));

        // Then
        assertThat(claims.getSubject()).isEqualTo("district-dong-anh");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("district-dong-anh");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("district-health");
        assertThat(claims.getStringListClaimValue("districts")).containsExactly("017");
        assertThat(claims.getJwtId()).isNotBlank();
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(12 * 3600);
    }

    @Test
    void clientWithoutDistrictsHasNoSuchClaim() throws Exception {
        // Given
        IssuerKeys keys = IssuerKeys.in(folder);

        // When
        JwtClaims claims = verified(keys, issuer(keys).token("board"));

        // Then
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("board");
        assertThat(claims.hasClaim("districts")).isFalse();
    }

    @Test
    void keysAreMadeOnceAndThePrivateOneIsForItsOwnerOnly() throws Exception {
        // Given
        IssuerKeys first = IssuerKeys.in(folder);

        // When
        IssuerKeys second = IssuerKeys.in(folder);

        // Then
        assertThat(verified(first, issuer(second).token("tax")).getSubject()).isEqualTo("tax");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("private.pem"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(first.keySet())).contains("\"kid\"").doesNotContain("\"d\"");
    }

    @Test
    void unusableKeyIsNamedWithTheWayOut() throws Exception {
        // Given
        Files.writeString(
                folder.resolve("private.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");

        // When // Then
        assertThatThrownBy(() -> IssuerKeys.in(folder)).hasMessageContaining("remove the folder");
    }

    @Test
    void unknownClientIsAnsweredWithTheList() throws Exception {
        // Given
        Issuer issuer = issuer(IssuerKeys.in(folder));

        // When // Then
        assertThatThrownBy(() -> issuer.token("nobody"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessageContaining("nobody")
                .hasMessageContaining("district-dong-anh");
    }

    @Test
    void everyDistrictHasItsHealthTeam() {
        // Given
        DemoClients clients = DemoClients.load();

        // When
        var teams = clients.all().stream()
                .filter(client -> client.role().equals("district-health"))
                .toList();

        // Then
        assertThat(teams).hasSize(30).allSatisfy(team -> assertThat(team.districts())
                .hasSize(1));
        assertThat(teams).extracting(team -> team.districts().get(0)).doesNotHaveDuplicates();
    }

    private static Issuer issuer(IssuerKeys keys) {
        return new Issuer(keys, DemoClients.load(), Clock.systemUTC());
    }

    private static JwtClaims verified(IssuerKeys keys, String token) throws Exception {
        JsonWebKeySet published = new JsonWebKeySet(Files.readString(keys.keySet()));
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(published.getJsonWebKeys()))
                .setExpectedIssuer("https://issuer.hiza.local")
                .setExpectedAudience("hiza")
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "RS256"))
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .build()
                .processToClaims(token);
    }
}
