package vn.hiza.rest.collection;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit the most items on it
 * @param after the key of the last item of the page before, null for the first page
 */
public record Paging(int limit, @Nullable String after) {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    public static Paging of(Parameters parameters) {
        return new Paging(parameters.number("limit", USUAL, 1, MOST), Cursors.key(parameters.text("cursor")));
    }

    /** Whether there is more than the page: lists are asked for one item beyond it. */
    public boolean goesOn(List<?> found) {
        return found.size() > limit;
    }

    public <T> List<T> cut(List<T> found) {
        return goesOn(found) ? found.subList(0, limit) : found;
    }

    /** Says in a header where the list goes on, relative to the server, so that it holds behind any gateway. */
    public static Response.ResponseBuilder link(
            Response.ResponseBuilder response, UriInfo address, @Nullable String lastKey) {
        if (lastKey == null) {
            return response;
        }
        String next = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", Cursors.of(lastKey))
                .build()
                .toString()
                .replaceFirst("^[a-z]+://[^/]+", "");
        return response.header("Link", "<" + next + ">; rel=\"next\"");
    }

    public static @Nullable String cursor(@Nullable String lastKey) {
        return lastKey == null ? null : Cursors.of(lastKey);
    }
}
