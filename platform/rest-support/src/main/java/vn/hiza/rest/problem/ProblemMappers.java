package vn.hiza.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.StorageException;

/** Every failure leaves as a problem document; what we did not foresee is logged and says nothing of our insides. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods allowed;

    public ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response refused(BusinessException refused) {
        return Problem.of(refused).response();
    }

    @ServerExceptionMapper
    public Response protocol(WebApplicationException refused, ContainerRequestContext request) {
        int status = refused.getResponse().getStatus();
        String path = request.getUriInfo().getRequestUri().getPath();
        Problem problem = status == 415 ? otherBody(allowed.bodies(path, request.getMethod())) : problem(status);
        Response.ResponseBuilder answer = Response.fromResponse(problem.response());
        if (status == 405) {
            answer.header("Allow", allowed.of(path));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response storage(StorageException failed) {
        return failed.unreachable() ? databaseUnavailable(failed) : unforeseen(failed);
    }

    @ServerExceptionMapper
    public Response storage(JdbiException failed) {
        if (StorageException.behind(failed) instanceof StorageException storage) {
            return storage(storage);
        }
        return failed instanceof ConnectionException ? databaseUnavailable(failed) : unforeseen(failed);
    }

    private static Response databaseUnavailable(RuntimeException failed) {
        LOG.warnf("the database cannot be reached: %s", failed.getMessage());
        return Problem.of(new BusinessException(
                        Category.UNAVAILABLE,
                        "database-unavailable",
                        "The service cannot reach its database; try again."))
                .response();
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable failed) {
        LOG.error("a request failed for a reason of ours", failed);
        return Problem.of(500, "internal-error", "The request failed for a reason of ours; it has been logged.")
                .response();
    }

    private static Problem otherBody(Set<String> types) {
        String named = types.isEmpty() ? "application/json" : String.join(" or ", types);
        return Problem.of(415, "unsupported-media-type", "Send the body as " + named + " in UTF-8 (Content-Type).");
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "bad-request", "The request cannot be read.");
            case 404 -> Problem.of(404, "not-found", "There is no such address or item.");
            case 405 -> Problem.of(405, "method-not-allowed", "This address does not offer that method; see Allow.");
            case 406 ->
                Problem.of(
                        406,
                        "not-acceptable",
                        "No type that Accept names is offered here. Answers are application/json; the OpenAPI document says"
                                + " which other types an address has, as text/csv or application/pdf.");
            case 413 -> Problem.of(413, "body-too-large", "The body is over the limit; send it in parts.");
            default -> Problem.of(status, "http-" + status, "The request was refused.");
        };
    }
}
