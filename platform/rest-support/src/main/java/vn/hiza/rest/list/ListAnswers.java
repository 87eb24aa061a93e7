package vn.hiza.rest.list;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.collection.Paging;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.TableFile;

/** Answers a page of a list in the format the caller asks for. */
@ApplicationScoped
public class ListAnswers {
    private final CurrentRequest request;

    public ListAnswers(CurrentRequest request) {
        this.request = request;
    }

    /** Finds rows of a list in the order of their keys. */
    @FunctionalInterface
    public interface Rows<T> {
        /** @param after the key of the last row already seen, null to begin */
        List<T> find(@Nullable String after, int limit);
    }

    public <T> Response answer(ReadList<T> list, UriInfo address, Rows<T> rows) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        Paging paging = Paging.of(parameters);
        boolean vietnamese = parameters.choice("locale", "en", "vi").equals("vi");
        List<T> found = rows.find(paging.after(), paging.limit() + 1);
        List<T> page = paging.cut(found);
        String next = paging.goesOn(found) ? list.key().apply(page.get(page.size() - 1)) : null;
        boolean csv = request.preferred(List.of(MediaType.APPLICATION_JSON_TYPE, CsvRows.MEDIA_TYPE))
                .equals(CsvRows.MEDIA_TYPE);
        Response.ResponseBuilder response = csv ? table(list, page, vietnamese) : json(list, page, next);
        return Paging.link(response, address, next).build();
    }

    private static <T> Response.ResponseBuilder table(ReadList<T> list, List<T> page, boolean vietnamese) {
        return TableFile.CSV.download(Response.ok(list.csv(page, vietnamese)), list.name());
    }

    private static <T> Response.ResponseBuilder json(ReadList<T> list, List<T> page, @Nullable String next) {
        ObjectNode body = FactJson.MAPPER.createObjectNode();
        ArrayNode items = body.putArray("items");
        page.forEach(row -> items.add(list.json(row)));
        body.put("nextCursor", Paging.cursor(next));
        return Response.ok(body.toString()).type(MediaType.APPLICATION_JSON_TYPE);
    }
}
