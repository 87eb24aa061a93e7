package vn.hiza.gateway.boardpage.rest;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.rest.PageAnswers.Message;
import vn.hiza.gateway.language.ReaderLanguage;
import vn.hiza.gateway.signin.OwnPage;
import vn.hiza.gateway.signin.PageSession;
import vn.hiza.gateway.signin.SignInConfig;
import vn.hiza.rest.access.AccessTable;
import vn.hiza.rest.problem.Problem;

/**
 * Lets readers in to pages: those whose session holds a token that counts here and whose role may read what the page is of.
 * Whoever has no session is sent to sign in before a page is asked, as the permission of these addresses demands.
 */
@Singleton
public class PageDoor {
    private static final Logger LOG = Logger.getLogger(PageDoor.class);
    private static final int ORDER = -2;
    private static final int BEFORE = -3;
    private static final long LARGEST_FORM = 64 * 1024;

    private final PageSession session;
    private final SignInConfig config;
    private final AccessTable access;
    private final PageWords words;
    private final PageAnswers answers;
    private final PageFailures failures;

    public PageDoor(
            PageSession session,
            SignInConfig config,
            AccessTable access,
            PageWords words,
            PageAnswers answers,
            PageFailures failures) {
        this.session = session;
        this.config = config;
        this.access = access;
        this.words = words;
        this.answers = answers;
        this.failures = failures;
    }

    /** Opens an address to those who may read a collection; the page may block. */
    public void open(Router router, String path, String collection, Consumer<Reader> page) {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            if (path.length() > 1) {
                router.route(method, path + "/").order(BEFORE).handler(TrailingSlash::leadOn);
            }
            router.route(method, path).order(ORDER).blockingHandler(admitting(collection, page), false);
        }
        router.route(path).order(ORDER).failureHandler(failures::tell);
    }

    /** Takes forms of ours from those who may write a collection. */
    public void take(Router router, String path, String collection, Consumer<Reader> form) {
        router.post(path).order(BEFORE).handler(BodyHandler.create(false).setBodyLimit(LARGEST_FORM));
        router.post(path)
                .order(ORDER)
                .blockingHandler(
                        admitting(collection, reader -> {
                            if (!OwnPage.formSent(reader.context().request())) {
                                answers.tell(
                                        reader,
                                        403,
                                        "foreign.title",
                                        List.of(reader.say().of("foreign.text")));
                            } else if (access.mayWrite(reader.caller(), collection)) {
                                form.accept(reader);
                            } else {
                                answers.tell(
                                        reader,
                                        403,
                                        "no-write.title",
                                        List.of(reader.say().of("no-write.text")));
                            }
                        }),
                        false);
    }

    Saying say(RoutingContext context) {
        return words.in(ReaderLanguage.of(context));
    }

    private Handler<RoutingContext> admitting(String collection, Consumer<Reader> page) {
        return context -> {
            PageFailures.admitted(context);
            // what an open page asks by itself is no choice of its reader's, who may have made another one meanwhile
            if (context.request().getHeader("X-Requested-With") == null) {
                ReaderLanguage.remember(context, config.secureCookies());
            }
            Optional<Caller> caller = session.caller(context);
            if (caller.isEmpty()) {
                answers.tellAnybody(
                        context, say(context), 403, new Message("no-token.title", "no-token.text", List.of()));
                return;
            }
            Reader reader = new Reader(context, caller.get(), say(context));
            if (access.mayRead(caller.get(), collection)) {
                read(reader, page);
            } else {
                absent(reader);
            }
        };
    }

    /** What one may not read and what does not exist are told alike. */
    public void absent(Reader reader) {
        answers.tell(reader, 404, "no-right.title", List.of(reader.say().of("no-right.text")));
    }

    /** Goes on with a page as soon as what it shows is there, on whichever thread that is: nobody waits for it. */
    public <T extends @Nullable Object> void when(Reader reader, CompletionStage<T> shown, Consumer<T> page) {
        shown.whenComplete((made, failure) -> {
            try {
                read(reader, who -> {
                    if (failure == null) {
                        page.accept(made);
                    } else {
                        throw unforeseen(failure);
                    }
                });
            } catch (RuntimeException failed) {
                reader.context().fail(failed);
            }
        });
    }

    private static RuntimeException unforeseen(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private void read(Reader reader, Consumer<Reader> page) {
        try {
            page.accept(reader);
        } catch (BusinessException refused) {
            int status = Problem.of(refused).status();
            LOG.debugf("a page was refused: %s", refused.getMessage());
            if (status == 404) {
                absent(reader);
            } else {
                String otherwise = reader.say().of(status >= 500 ? "broken.unavailable" : "broken.refused");
                answers.tell(
                        reader,
                        status,
                        "broken.title",
                        List.of(reader.say().orElse("broken." + refused.slug(), otherwise)));
            }
        }
    }
}
