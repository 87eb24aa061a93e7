package vn.hiza.gateway.stream.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.gateway.ledger.reading.LedgerPulse;
import vn.hiza.rest.access.Governed;

/** News of the board under {@code /api/v1/board/stream}, as server-sent events. */
@Path("/api/v1/board/stream")
@Governed("board")
@Tag(name = "board")
public class BoardStreamResource {
    /** Proxies close connections that stay silent; a comment now and then keeps them open. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LedgerPulse pulse;

    public BoardStreamResource(LedgerPulse pulse) {
        this.pulse = pulse;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Tells at once when figures may have changed",
            description =
                    "Sends `event: board` with `{\"dataVersion\"}` on opening and at each new version; a reader that is"
                            + " slow gets the newest only. Read the board again then.")
    @APIResponse(
            responseCode = "200",
            description = "Events, until the reader leaves",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> stream(@Context Sse sse) {
        Multi<OutboundSseEvent> versions = Multi.createFrom()
                .<String>emitter(
                        emitter -> emitter.onTermination(pulse.listen(emitter::emit)), BackPressureStrategy.LATEST)
                .map(version -> sse.newEventBuilder()
                        .name("board")
                        .id(version)
                        .data("{\"dataVersion\":\"" + version + "\"}")
                        .build());
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(versions, heartbeats);
    }
}
