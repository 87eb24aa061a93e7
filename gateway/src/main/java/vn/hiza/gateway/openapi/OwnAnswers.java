package vn.hiza.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.chart.rest.ChartResource;
import vn.hiza.gateway.consistency.ConsistencyReport;
import vn.hiza.gateway.explain.Explanation;
import vn.hiza.gateway.indicator.rest.IndicatorResource;
import vn.hiza.gateway.parked.rest.ParkedEventResource;
import vn.hiza.gateway.publication.Changes;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.gateway.publication.Verification;
import vn.hiza.gateway.publication.rest.PublicationResource;
import vn.hiza.gateway.rebuild.RebuildRun;
import vn.hiza.gateway.series.Series;
import vn.hiza.rest.openapi.DescribedOperations;
import vn.hiza.rest.openapi.PlainJson;

/**
 * Shows what the gateway's own addresses answer, from {@code answers.json}, and take, from {@code operations.json}, and says
 * which parts may be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class OwnAnswers implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        NullableParts parts = new NullableParts(document.getComponents().getSchemas());
        parts.mark(Board.class);
        parts.mark(Explanation.class);
        parts.mark(Series.class);
        parts.mark(IndicatorResource.Indicators.class);
        parts.mark(ParkedEventResource.ParkedPage.class);
        parts.mark(RebuildRun.class);
        parts.mark(Publication.class);
        parts.mark(PublicationResource.PublicationPage.class);
        parts.mark(Verification.class);
        parts.mark(Changes.class);
        parts.mark(ConsistencyReport.class);
        parts.mark(ChartResource.ChartPage.class);
        new DescribedOperations(read("operations.json")).describe(document);
        JsonNode examples = read("answers.json");
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) ->
                        show(operation, examples.path(method.name().toLowerCase(Locale.ROOT) + " " + path))));
    }

    private static void show(Operation operation, JsonNode example) {
        if (!example.isMissingNode()) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2") && answer.getContent() != null) {
                    answer.getContent()
                            .getMediaTypes()
                            .values()
                            .forEach(body -> body.setExample(PlainJson.of(example)));
                }
            });
        }
    }

    private static JsonNode read(String name) {
        try (InputStream file = Objects.requireNonNull(OwnAnswers.class.getResourceAsStream(name))) {
            return FactJson.MAPPER.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
