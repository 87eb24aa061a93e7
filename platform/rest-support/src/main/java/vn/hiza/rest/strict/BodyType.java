package vn.hiza.rest.strict;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that does not say what it is. JAX-RS guesses then, and takes it for whatever the method consumes; a body of
 * another type it refuses by itself.
 */
@Singleton
public class BodyType {
    /** After access and parameters: who may not write here hears of that first. */
    @ServerRequestFilter(priority = Priorities.HEADER_DECORATOR)
    public void refuseUnnamed(ContainerRequestContext request) {
        if (hasBody(request) && isBlank(request.getHeaderString("Content-Type"))) {
            throw new NotSupportedException();
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static boolean isBlank(@Nullable String header) {
        return header == null || header.isBlank();
    }
}
