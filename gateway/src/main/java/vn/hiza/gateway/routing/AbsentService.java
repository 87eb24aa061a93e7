package vn.hiza.gateway.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.problem.Problem;

/** Answers in the name of a service that does not: 503, which service, and when to try again. */
final class AbsentService implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(AbsentService.class);

    private final String service;

    AbsentService(String service) {
        this.service = service;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> Future.succeededFuture(unavailable(context, failure)));
    }

    private ProxyResponse unavailable(ProxyContext context, Throwable failure) {
        LOG.warnf("the %s service did not answer: %s", service, failure.getMessage());
        boolean begun = failure instanceof HttpClosedException;
        Problem problem = Problem.of(new BusinessException(
                Category.UNAVAILABLE,
                "service-unavailable",
                "The " + service + " service cannot be reached just now; try again. Board figures go on meanwhile."
                        + (begun
                                ? " Whether it took the request is not known: repeat a PUT, or a POST with the same Idempotency-Key."
                                : "")));
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Retry-After", "1")
                .setBody(Body.body(Buffer.buffer(json(problem))));
    }

    private static byte[] json(Problem problem) {
        try {
            return FactJson.MAPPER.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
