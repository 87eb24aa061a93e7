package vn.hiza.health.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.openapi.DescribedOperations;

/** Describes the addresses in {@code operations.json}, and the ways in which DHIS2 clients sign in. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class OwnOperations implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        "teamCredential",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Name and secret of a team's credential"))
                .addSecurityScheme(
                        "apiToken",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("Authorization")
                                .description("ApiToken and the secret of a team's credential"));
        try (InputStream file = Objects.requireNonNull(OwnOperations.class.getResourceAsStream("operations.json"))) {
            new DescribedOperations(FactJson.MAPPER.readTree(file)).describe(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
