package vn.hiza.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;

/**
 * An RFC 9457 problem document.
 *
 * @param type {@code /problems/} and the stable slug, relative to the server
 * @param code the slug alone
 * @param retryable true when the same request may succeed a moment later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String code,
        String title,
        int status,
        String detail,
        @Nullable Boolean retryable,
        @Nullable List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One flaw: JSON Pointer, stable code, and how to mend it. */
    public record FieldError(String pointer, String code, String detail) {}

    public static Problem of(int status, String slug, String detail) {
        return new Problem("/problems/" + slug, slug, title(slug), status, detail, null, null);
    }

    public static Problem of(BusinessException refused) {
        boolean again = refused.category() == Category.NOT_YET || refused.category() == Category.UNAVAILABLE;
        List<FieldError> errors = refused.flaws().stream()
                .filter(flaw -> !flaw.field().isEmpty())
                .map(Problem::error)
                .toList();
        return new Problem(
                "/problems/" + refused.slug(),
                refused.slug(),
                title(refused.slug()),
                Statuses.of(refused.category()),
                String.valueOf(refused.getMessage()),
                again ? Boolean.TRUE : null,
                errors.isEmpty() ? null : errors);
    }

    public Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
        if (Boolean.TRUE.equals(retryable)) {
            response.header("Retry-After", "1");
        }
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer realm=\"hiza\"");
        }
        return response.build();
    }

    private static FieldError error(Flaw flaw) {
        return new FieldError(flaw.field(), flaw.code(), flaw.message());
    }

    private static String title(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
