package vn.hiza.rest.problem;

import jakarta.ws.rs.core.Response;

/** Another form for problems at some addresses, whose clients know another standard. */
public interface ProblemForm {
    /** @param path of the request, from the server's root */
    boolean covers(String path);

    /** An answer with the status and headers of the problem's own. */
    Response of(Problem problem);
}
