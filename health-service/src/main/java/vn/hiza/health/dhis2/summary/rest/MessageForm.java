package vn.hiza.health.dhis2.summary.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.hiza.contracts.ServedAddress;
import vn.hiza.rest.problem.Problem;
import vn.hiza.rest.problem.ProblemForm;

/** At the addresses of DHIS2 clients every refusal is a message of DHIS2's shape, whatever it is for. */
@ApplicationScoped
public class MessageForm implements ProblemForm {
    @Override
    public boolean covers(String path) {
        return ServedAddress.of(path).filter(ServedAddress::ofDhis2).isPresent();
    }

    @Override
    public Response of(Problem problem, List<MediaType> accepted) {
        return WebMessages.of(problem, accepted);
    }
}
