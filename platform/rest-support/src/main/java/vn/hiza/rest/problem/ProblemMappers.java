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

/** Every failure leaves as a problem, in the form of its address; what we did not foresee is logged and says nothing of our insides. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods allowed;
    private final ProblemForms forms;

    public ProblemMappers(AllowedMethods allowed, ProblemForms forms) {
        this.allowed = allowed;
        this.forms = forms;
    }

    @ServerExceptionMapper
    public Response refused(BusinessException refused, ContainerRequestContext request) {
        return forms.response(Problem.of(refused), request);
    }

    @ServerExceptionMapper
    public Response protocol(WebApplicationException refused, ContainerRequestContext request) {
        int status = refused.getResponse().getStatus();
        String path = request.getUriInfo().getRequestUri().getPath();
        Problem problem = status == 415 ? otherBody(allowed.bodies(path, request.getMethod())) : problem(status);
        Response.ResponseBuilder answer = Response.fromResponse(forms.response(problem, request));
        if (status == 405) {
            answer.header("Allow", allowed.of(path));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response storage(StorageException failed, ContainerRequestContext request) {
        return forms.response(failed.unreachable() ? databaseUnavailable(failed) : unforeseen(failed), request);
    }

    @ServerExceptionMapper
    public Response storage(JdbiException failed, ContainerRequestContext request) {
        if (StorageException.behind(failed) instanceof StorageException storage) {
            return storage(storage, request);
        }
        return forms.response(
                failed instanceof ConnectionException ? databaseUnavailable(failed) : unforeseen(failed), request);
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable failed, ContainerRequestContext request) {
        return forms.response(unforeseen(failed), request);
    }

    private static Problem databaseUnavailable(RuntimeException failed) {
        LOG.warnf("the database cannot be reached: %s", failed.getMessage());
        return Problem.of(new BusinessException(
                Category.UNAVAILABLE, "database-unavailable", "The service cannot reach its database; try again."));
    }

    private static Problem unforeseen(Throwable failed) {
        LOG.error("a request failed for a reason of ours", failed);
        return Problem.of(500, "internal-error", "The request failed for a reason of ours; it has been logged.");
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
