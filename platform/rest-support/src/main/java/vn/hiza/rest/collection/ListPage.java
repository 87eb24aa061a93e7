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
    private final CollectionEndpoints platform;
    private final FactCollection<T> collection;

    ListPage(CollectionEndpoints platform, FactCollection<T> collection) {
        this.platform = platform;
        this.collection = collection;
    }

    Response answer(UriInfo address, List<Filter> always) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        Paging paging = Paging.of(parameters);
        List<Filter> filters = filters(parameters);
        filters.addAll(always);
        List<Stored<T>> found = platform.transactions.read(
                tx -> platform.reader.list(tx, collection.kind(), filters, paging.after(), paging.limit() + 1));
        List<Stored<T>> page = paging.cut(found);
        String last = paging.goesOn(found) ? page.get(page.size() - 1).key() : null;
        ObjectNode body = FactJson.MAPPER.createObjectNode();
        ArrayNode items = body.putArray("items");
        page.forEach(stored -> items.add(Items.item(stored)));
        body.put("nextCursor", Paging.cursor(last));
        return CollectionEndpoint.json(Paging.link(Response.ok(), address, last), body);
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
}
