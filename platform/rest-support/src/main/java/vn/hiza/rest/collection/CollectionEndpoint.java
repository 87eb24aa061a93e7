package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Filter;
import vn.hiza.facts.Outcome;
import vn.hiza.facts.Precondition;
import vn.hiza.facts.RequestKey;
import vn.hiza.facts.SingleStatement;
import vn.hiza.facts.Standing;
import vn.hiza.facts.Stored;
import vn.hiza.facts.StoredAnswer;
import vn.hiza.facts.Submission;
import vn.hiza.facts.WrittenTogether;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.json.StrictJson;

/** The conventions of one collection, for its resource to call. */
public final class CollectionEndpoint<T> {
    private final CollectionEndpoints platform;
    private final FactCollection<T> collection;
    private final WrittenTogether<T> together;

    CollectionEndpoint(CollectionEndpoints platform, FactCollection<T> collection) {
        this.platform = platform;
        this.collection = collection;
        this.together =
                new WrittenTogether<>(platform.transactions, platform.writer, collection.kind(), collection.rules());
    }

    /** States a fact by its natural key. {@code path} alternates names and values of the address's parts. */
    public Response put(byte[] body, String... path) {
        T statement = reading().single(StrictJson.object(body), parts(path));
        CurrentRequest request = platform.request;
        Precondition precondition = Precondition.of(request.header("If-Match"), request.header("If-None-Match"));
        String key = collection.key(statement, () -> platform.ids.next().toString());
        boolean onlyNew = "*".equals(request.header("If-None-Match"));
        return written(new Submission<>(0, key, statement, precondition, false), request.author(), null, settled -> {
            if (onlyNew && settled.outcome() == Outcome.UNCHANGED) {
                throw new BusinessException(
                        Category.PRECONDITION_FAILED,
                        "precondition-failed",
                        "The item exists already, with this content.");
            }
            return answer(settled);
        });
    }

    /** States a fact that may have no natural key; a repetition with the same Idempotency-Key gets the stored answer. */
    public Response post(byte[] body, String... path) {
        T statement = reading().single(StrictJson.object(body), parts(path));
        String key = collection.key(statement, () -> platform.ids.next().toString());
        Precondition precondition = Precondition.of(platform.request.header("If-Match"), null);
        Submission<T> submission = new Submission<>(0, key, statement, precondition, false);
        Author author = platform.request.author();
        RequestKey request = new IdempotencyHeader(platform.request).request(author, body);
        return written(submission, author, request, this::answer);
    }

    public Response get(String key) {
        Stored<T> stored = inForce(key);
        if (EntityTags.matches(platform.request.header("If-None-Match"), stored.etag())) {
            return Response.notModified().header("ETag", stored.etag()).build();
        }
        return StoredAnswers.response(new StoredAnswer(200, validators(stored), text(Items.item(stored))));
    }

    /** Refuses an address below an item that is not there. */
    public void require(String key) {
        inForce(key);
    }

    /** Voids a fact; its revisions stay readable. */
    public Response delete(String key) {
        Stored<T> stored = inForce(key);
        Precondition precondition = Precondition.of(platform.request.header("If-Match"), null);
        return written(
                new Submission<>(0, key, stored.state(), precondition, true),
                platform.request.author(),
                null,
                settled -> new StoredAnswer(
                        204, Map.of("Hiza-Event-Id", result(settled).eventId().toString()), ""));
    }

    public Response revisions(String key) {
        refuseUnstorable(key);
        List<Stored<T>> revisions =
                platform.transactions.read(tx -> platform.reader.revisions(tx, collection.kind(), key));
        if (revisions.isEmpty()) {
            throw notFound();
        }
        return json(Response.ok(), Items.history(revisions));
    }

    /** @param always conditions the address itself sets, as the project in {@code projects/{number}/…} */
    public Response list(UriInfo address, Filter... always) {
        return new ListPage<>(platform, collection).answer(address, List.of(always));
    }

    public Response batch(InputStream body, UriInfo address) {
        return platform.batches.answer(collection, body, address);
    }

    private Response written(
            Submission<T> submission,
            Author author,
            @Nullable RequestKey request,
            Function<Case<T>, StoredAnswer> answer) {
        return StoredAnswers.response(together.write(new SingleStatement<>(submission, author, request, answer)));
    }

    private StoredAnswer answer(Case<T> settled) {
        Stored<T> stored = result(settled);
        Standing<T> before = settled.current();
        boolean revived = before != null && before.voided() && settled.outcome() == Outcome.UPDATED;
        boolean created = settled.outcome() == Outcome.CREATED || revived;
        Map<String, String> headers = new TreeMap<>(validators(stored));
        if (created) {
            headers.put("Location", collection.kind().topic().addressOf(stored.key()));
        }
        return new StoredAnswer(created ? 201 : 200, headers, text(Items.answer(stored, settled.warnings())));
    }

    private static Map<String, String> validators(Stored<?> stored) {
        return Map.of("ETag", stored.etag(), "Hiza-Event-Id", stored.eventId().toString());
    }

    private Stored<T> inForce(String key) {
        refuseUnstorable(key);
        Optional<Stored<T>> found = platform.transactions.read(tx -> platform.reader.find(tx, collection.kind(), key));
        Stored<T> stored = found.orElseThrow(CollectionEndpoint::notFound);
        if (stored.voided()) {
            throw new BusinessException(
                    Category.GONE, "gone", "The item was voided; its revisions stay readable, a PUT revives it.");
        }
        return stored;
    }

    /** A key that the database could not even compare is nobody's. */
    private static void refuseUnstorable(String key) {
        if (key.indexOf('\0') >= 0) {
            throw notFound();
        }
    }

    private StatementReading<T> reading() {
        return new StatementReading<>(collection, platform.request.caller(), LocalDate.now(platform.clock));
    }

    static String text(JsonNode json) {
        return json.toString();
    }

    static Response json(Response.ResponseBuilder response, ObjectNode body) {
        return response.type(MediaType.APPLICATION_JSON_TYPE).entity(text(body)).build();
    }

    private static <T> Stored<T> result(Case<T> settled) {
        return Objects.requireNonNull(settled.result(), "an accepted statement has a revision");
    }

    private static BusinessException notFound() {
        return new BusinessException(Category.NOT_FOUND, "not-found", "There is no such address or item.");
    }

    /** The parts of an address as JSON: a name that begins with '#' stands for a number. */
    private static Map<String, JsonNode> parts(String... path) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        for (int i = 0; i < path.length; i += 2) {
            boolean number = path[i].startsWith("#") && path[i + 1].matches("0|[1-9][0-9]{0,8}");
            String name = path[i].startsWith("#") ? path[i].substring(1) : path[i];
            parts.put(name, number ? IntNode.valueOf(Integer.parseInt(path[i + 1])) : TextNode.valueOf(path[i + 1]));
        }
        return parts;
    }
}
