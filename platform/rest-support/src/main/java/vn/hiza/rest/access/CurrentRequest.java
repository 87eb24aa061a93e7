package vn.hiza.rest.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** What the request at hand says about itself in its headers, once the access filter has let it in. */
@RequestScoped
public class CurrentRequest {
    private static final Pattern TRACE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Clock clock;
    private @Nullable Caller caller;
    private @Nullable ContainerRequestContext request;

    public CurrentRequest(Clock clock) {
        this.clock = clock;
    }

    void admit(Caller admitted, ContainerRequestContext context) {
        this.caller = admitted;
        this.request = context;
    }

    public Caller caller() {
        return Objects.requireNonNull(caller, "no caller was admitted");
    }

    /** The caller as the author of what the request states. */
    public Author author() {
        String trace = header("traceparent");
        return new Author(
                caller().client(),
                clock.instant(),
                reason(),
                trace != null && TRACE.matcher(trace).matches() ? trace : null);
    }

    public @Nullable String header(String name) {
        return request == null ? null : request.getHeaderString(name);
    }

    /** Method and path, part of what an idempotency key stands for. */
    public String target() {
        ContainerRequestContext context = Objects.requireNonNull(request);
        return context.getMethod() + " " + context.getUriInfo().getRequestUri().getRawPath() + "?"
                + context.getUriInfo().getRequestUri().getRawQuery();
    }

    private @Nullable String reason() {
        String reason = header("Hiza-Reason");
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.length() > 500) {
            throw new BusinessException(
                    Category.MALFORMED, "reason-too-long", "Hiza-Reason holds at most 500 characters.");
        }
        return decoded(reason);
    }

    /** Header values travel as Latin-1; a reason in Vietnamese is sent percent-encoded (UTF-8) or as raw UTF-8 bytes. */
    private static String decoded(String reason) {
        try {
            return java.net.URLDecoder.decode(reason.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return reason;
        }
    }
}
