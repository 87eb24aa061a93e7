package vn.hiza.health.dhis2.account.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.rest.access.Admits;
import vn.hiza.rest.access.Governed;

/** What answers, under {@code /api/system/info}: clients ask it for the version whose answers they must understand. */
@Path("/api/system/info")
@Governed("vaccination-counts")
@Admits(CredentialCheck.class)
@Tag(name = "dhis2")
@Produces(MediaType.APPLICATION_JSON)
public class SystemInfoResource {
    /** The release of DHIS2 whose shapes and error codes this door keeps to. */
    private static final String SPOKEN = "2.42";

    private static final DateTimeFormatter AS_DHIS2 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

    private final Clock clock;

    public SystemInfoResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    public Response get() {
        ObjectNode info = FactJson.MAPPER.createObjectNode();
        info.put("systemName", "hiza").put("version", SPOKEN);
        info.put("calendar", "iso8601").put("dateFormat", "yyyy-mm-dd");
        info.put("serverDate", LocalDateTime.now(clock).format(AS_DHIS2));
        info.put("serverTimeZoneId", clock.getZone().getId());
        return Response.ok(info.toString()).build();
    }
}
