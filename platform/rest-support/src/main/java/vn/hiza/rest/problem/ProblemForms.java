package vn.hiza.rest.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Tells a problem in the form that the clients of its address read. */
@Singleton
public class ProblemForms {
    private final Instance<ProblemForm> forms;

    public ProblemForms(@Any Instance<ProblemForm> forms) {
        this.forms = forms;
    }

    public Response response(Problem problem, ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return forms.stream()
                .filter(form -> form.covers(path))
                .findFirst()
                .map(form -> form.of(problem, accepted(request)))
                .orElseGet(problem::response);
    }

    /** What cannot be read is what is being refused. */
    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException | WebApplicationException unreadable) {
            return List.of();
        }
    }
}
