package vn.hiza.rest.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.rest.problem.Problem;
import vn.hiza.rest.problem.ProblemForms;

/**
 * Denies by default. No valid token is 401; what one may not read answers like what does not exist; writing outside one's
 * role is 403 for those who may read, and 404 for those who may not know of it.
 */
@Singleton
public class AccessFilter {
    private final TokenCheck tokens;
    private final AccessTable table;
    private final CurrentRequest current;
    private final Instance<CallerSource> sources;
    private final ProblemForms forms;

    public AccessFilter(
            TokenCheck tokens,
            AccessTable table,
            CurrentRequest current,
            @Any Instance<CallerSource> sources,
            ProblemForms forms) {
        this.tokens = tokens;
        this.table = table;
        this.current = current;
        this.sources = sources;
        this.forms = forms;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public @Nullable Response admit(ContainerRequestContext request, SimpleResourceInfo resource) {
        Optional<CallerSource> other = other(resource);
        Optional<Caller> caller = caller(request.getHeaderString("Authorization"), other);
        if (caller.isEmpty()) {
            return unauthorized(other, request);
        }
        Governed governed = resource.getResourceClass().getAnnotation(Governed.class);
        if (governed == null || !table.mayRead(caller.get(), governed.value())) {
            throw new BusinessException(Category.NOT_FOUND, "not-found", "There is no such address or item.");
        }
        if (writes(request.getMethod()) && !table.mayWrite(caller.get(), governed.value())) {
            throw new BusinessException(
                    Category.FORBIDDEN,
                    "forbidden",
                    "Your role may read " + governed.value() + " and not write it; roles that may: "
                            + table.roles(governed.value(), true) + ".");
        }
        current.admit(caller.get(), request);
        return null;
    }

    private Optional<Caller> caller(@Nullable String authorization, Optional<CallerSource> other) {
        Optional<Caller> caller = tokens.callerOf(authorization);
        return caller.isPresent() || authorization == null
                ? caller
                : other.flatMap(source -> source.callerOf(authorization));
    }

    private Optional<CallerSource> other(SimpleResourceInfo resource) {
        Admits admits = resource.getResourceClass().getAnnotation(Admits.class);
        return admits == null
                ? Optional.empty()
                : Optional.of(sources.select(admits.value()).get());
    }

    private Response unauthorized(Optional<CallerSource> other, ContainerRequestContext request) {
        Problem problem = Problem.of(
                401,
                "unauthorized",
                "Send a valid bearer token in Authorization: issued for audience hiza, signed, in date."
                        + other.map(source -> " " + source.advice()).orElse(""));
        Response refusal = forms.response(problem, request);
        if (other.isEmpty()) {
            return refusal;
        }
        Response.ResponseBuilder answer = Response.fromResponse(refusal);
        other.get().challenges().forEach(challenge -> answer.header("WWW-Authenticate", challenge));
        return answer.build();
    }

    private static boolean writes(String method) {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }
}
