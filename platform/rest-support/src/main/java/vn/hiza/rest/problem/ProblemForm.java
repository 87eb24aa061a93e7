package vn.hiza.rest.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Another form for problems at some addresses, whose clients know another standard. */
public interface ProblemForm {
    /** @param path of the request, from the server's root */
    boolean covers(String path);

    /**
     * An answer with the status and headers of the problem's own.
     *
     * @param accepted what the caller accepts, the most liked first; it may not have been let in
     */
    Response of(Problem problem, List<MediaType> accepted);
}
