package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Filter;
import vn.hiza.facts.Stored;

/** One page of a collection: {@code {"items":[…],"nextCursor":…}} and a {@code Link} to the next. */
final class ListPage<T> {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final CollectionEndpoints platform;
    private final FactCollection<T> collection;

    ListPage(CollectionEndpoints platform, FactCollection<T> collection) {
        this.platform = platform;
        this.collection = collection;
    }

    Response answer(UriInfo address, List<Filter> always) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        int limit = parameters.number("limit", USUAL, 1, MOST);
        String after = Cursors.key(parameters.text("cursor"));
        List<Filter> filters = filters(parameters);
        filters.addAll(always);
        List<Stored<T>> found = platform.transactions.read(
                tx -> platform.reader.list(tx, collection.kind(), filters, after, limit + 1));
        boolean more = found.size() > limit;
        List<Stored<T>> page = more ? found.subList(0, limit) : found;
        ObjectNode body = FactJson.MAPPER.createObjectNode();
        ArrayNode items = body.putArray("items");
        page.forEach(stored -> items.add(Items.item(stored)));
        Response.ResponseBuilder response = Response.ok();
        if (more) {
            String cursor = Cursors.of(page.get(limit - 1).key());
            body.put("nextCursor", cursor);
            response.header("Link", "<" + next(address, cursor) + ">; rel=\"next\"");
        } else {
            body.putNull("nextCursor");
        }
        return CollectionEndpoint.json(response, body);
    }

    private List<Filter> filters(Parameters parameters) {
        List<Filter> filters = new ArrayList<>();
        collection.filters().forEach((name, condition) -> {
            Object value = isDate(name) ? parameters.date(name) : parameters.text(name);
            if (value != null) {
                filters.add(new Filter(condition, value));
            }
        });
        return filters;
    }

    private static boolean isDate(String name) {
        return name.equals("from") || name.equals("to") || name.endsWith("On");
    }

    /** Relative to the server, so that it holds behind any gateway. */
    private static String next(UriInfo address, String cursor) {
        return address.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString()
                .replaceFirst("^[a-z]+://[^/]+", "");
    }
}
