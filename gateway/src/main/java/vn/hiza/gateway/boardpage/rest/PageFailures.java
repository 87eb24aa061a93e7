package vn.hiza.gateway.boardpage.rest;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.StorageException;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.rest.PageAnswers.Message;
import vn.hiza.gateway.language.ReaderLanguage;
import vn.hiza.gateway.signin.SignInFailure;
import vn.hiza.gateway.signin.SignInRoutes;

/** Tells people what failed while a page was made or its reader's session was read. */
@Singleton
public class PageFailures {
    private static final Logger LOG = Logger.getLogger(PageFailures.class);
    /** Marks a request whose session was read: what fails after that is not the sign-in. */
    private static final String ADMITTED = "hiza.page.admitted";

    private final SignInRoutes signIn;
    private final PageWords words;
    private final PageAnswers answers;

    public PageFailures(SignInRoutes signIn, PageWords words, PageAnswers answers) {
        this.signIn = signIn;
        this.words = words;
        this.answers = answers;
    }

    static void admitted(RoutingContext context) {
        context.put(ADMITTED, true);
    }

    /** The steps of a sign-in come as failures too, and are left to whoever makes them. */
    void tell(RoutingContext context) {
        @Nullable Throwable failure = context.failure();
        boolean admitted = context.get(ADMITTED) != null;
        if (failure == null || context.response().headWritten() || !admitted && SignInFailure.isStep(failure)) {
            context.next();
        } else if (admitted) {
            tellBroken(context, failure);
        } else {
            LOG.warnf("a session could not be read: %s", SignInFailure.causes(failure));
            answers.tellAnybody(
                    context,
                    say(context),
                    503,
                    new Message("failed.title", "failed." + signIn.reason(failure), List.of()));
        }
    }

    private void tellBroken(RoutingContext context, Throwable failure) {
        boolean away = failure instanceof ConnectionException
                || failure instanceof JdbiException jdbi
                        && StorageException.behind(jdbi) instanceof StorageException database
                        && database.unreachable()
                || failure instanceof StorageException storage && storage.unreachable();
        if (away) {
            LOG.warnf("the database cannot be reached: %s", failure.getMessage());
        } else {
            LOG.error("a page failed for a reason of ours", failure);
        }
        answers.tellAnybody(
                context,
                say(context),
                away ? 503 : 500,
                new Message("broken.title", away ? "broken.unavailable" : "broken.ours", List.of()));
    }

    private Saying say(RoutingContext context) {
        return words.in(ReaderLanguage.of(context));
    }
}
