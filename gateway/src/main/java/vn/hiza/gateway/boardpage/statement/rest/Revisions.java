package vn.hiza.gateway.boardpage.statement.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.boardpage.Subjects;
import vn.hiza.gateway.boardpage.Subjects.Subject;
import vn.hiza.gateway.boardpage.rest.Reader;
import vn.hiza.gateway.routing.ServiceReading;
import vn.hiza.gateway.routing.Upstream;
import vn.hiza.gateway.routing.Upstreams;
import vn.hiza.gateway.signin.PageSession;
import vn.hiza.rest.access.AccessTable;

/** The revisions of a statement, of the service that owns it and with the rights of the reader. */
@Singleton
public class Revisions {
    private static final Logger LOG = Logger.getLogger(Revisions.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Upstreams upstreams;
    private final ServiceReading services;
    private final AccessTable access;
    private final Subjects subjects;

    public Revisions(Upstreams upstreams, ServiceReading services, AccessTable access, Subjects subjects) {
        this.upstreams = upstreams;
        this.services = services;
        this.access = access;
        this.subjects = subjects;
    }

    /** Empty for what does not exist and for what the reader may not see; blocks. */
    Optional<JsonNode> of(Reader reader, String collection, String address) {
        Optional<Upstream> owner = upstreams.ofPath(address);
        String token = PageSession.token(reader.context());
        if (owner.isEmpty() || token == null || !reader.visible(access).test(collection)) {
            return Optional.empty();
        }
        ServiceReading.Answer answer = answer(owner.get(), address, token);
        if (answer.status() >= 500) {
            throw away("it answered " + answer.status());
        }
        return answer.status() == 200 ? Optional.of(FactJson.tree(answer.body())) : Optional.empty();
    }

    /** What people call whom or what a statement is of; null where there is no name that the reader may see. */
    @Nullable
    String name(Reader reader, String collection, String key) {
        return subjects.name(new Subject(collection, key), reader.visible(access), reader.say());
    }

    private ServiceReading.Answer answer(Upstream owner, String address, String token) {
        try {
            return services.get(owner, address, token)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw away(String.valueOf(failed.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw away("the gateway is stopping");
        }
    }

    private static BusinessException away(String why) {
        LOG.warnf("the revisions of a statement could not be read: %s", why);
        return new BusinessException(
                Category.UNAVAILABLE, "service-unavailable", "The service that keeps it cannot be reached; try again.");
    }
}
