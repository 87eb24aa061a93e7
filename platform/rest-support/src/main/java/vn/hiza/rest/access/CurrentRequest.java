package vn.hiza.rest.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.rest.strict.Preference;

/** What the request at hand says about itself in its headers, once the access filter has let it in. */
@RequestScoped
public class CurrentRequest {
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");
    private static final Pattern TRACE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Clock clock;
    private @Nullable Caller caller;
    private @Nullable ContainerRequestContext request;
    private @Nullable Author earlier;

    public CurrentRequest(Clock clock) {
        this.clock = clock;
    }

    void admit(Caller admitted, ContainerRequestContext context) {
        this.caller = admitted;
        this.request = context;
    }

    /**
     * Stands in for a request that was let in earlier, where its work is done after its answer.
     *
     * @param wrote the author it had then
     */
    public void standIn(Author wrote) {
        this.caller = wrote.caller();
        this.earlier = wrote;
    }

    public Caller caller() {
        return Objects.requireNonNull(caller, "no caller was admitted");
    }

    /** The caller as the author of what the request states. */
    public Author author() {
        if (earlier != null) {
            return earlier;
        }
        String trace = header("traceparent");
        return new Author(
                caller(),
                // As the database keeps it, so that what is answered now is what is read later.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason(),
                trace != null && TRACE.matcher(trace).matches() ? trace : null);
    }

    public @Nullable String header(String name) {
        return request == null ? null : request.getHeaderString(name);
    }

    /** Whether the request says it would like this (RFC 7240). */
    public boolean prefers(String preference) {
        return Preference.isNamed(preference, header("Prefer"));
    }

    /** What the body says it is; mere bytes where it says nothing. */
    public MediaType contentType() {
        MediaType type = request == null ? null : request.getMediaType();
        return type == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : type;
    }

    /** The one of these formats that the caller likes best; the first where it does not mind or likes none. */
    public MediaType preferred(List<MediaType> offered) {
        return preferred(request == null ? List.of() : request.getAcceptableMediaTypes(), offered);
    }

    /** The same of one who may not have been let in. */
    public static MediaType preferred(List<MediaType> accepted, List<MediaType> offered) {
        return accepted.stream()
                .flatMap(each -> offered.stream().filter(each::isCompatible))
                .findFirst()
                .orElse(offered.get(0));
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
        String text = decoded(reason);
        if (text.length() > 500) {
            throw new BusinessException(
                    Category.MALFORMED, "reason-too-long", "Hiza-Reason holds at most 500 characters.");
        }
        return text;
    }

    /**
     * Header values travel as bytes; a reason in Vietnamese is sent percent-encoded or as raw bytes, both in UTF-8. A
     * percent sign that begins no code stands for itself.
     */
    private static String decoded(String reason) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < reason.length(); i++) {
            char c = reason.charAt(i);
            if (c == '%'
                    && i + 2 < reason.length()
                    && HEX.matcher(reason.substring(i + 1, i + 3)).matches()) {
                bytes.write(Integer.parseInt(reason.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            if (text.chars().noneMatch(Character::isISOControl)) {
                return text;
            }
        } catch (CharacterCodingException broken) {
            // falls through to the one refusal for what cannot be stored as sent
        }
        throw new BusinessException(
                Category.MALFORMED,
                "invalid-reason",
                "Hiza-Reason is text in UTF-8 without control characters, best percent-encoded.");
    }
}
