package vn.hiza.gateway.boardpage.rest;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.rest.PageAnswers.Message;
import vn.hiza.gateway.language.ReaderLanguage;
import vn.hiza.gateway.signin.OwnPage;
import vn.hiza.gateway.signin.SessionEnd;
import vn.hiza.gateway.signin.SignInConfig;
import vn.hiza.gateway.signin.SignInRoutes;
import vn.hiza.gateway.signin.WantedPage;

/** Pages around the sign-in, open to everybody: what became of it, and its end. */
@Singleton
public class SignInPages {
    private static final String SIGNED_OUT = "/signed-out";
    private static final Set<String> REASONS = Set.of("refused", "unavailable", "not-configured");

    private final PageWords words;
    private final PageAnswers answers;
    private final SignInConfig config;

    public SignInPages(PageWords words, PageAnswers answers, SignInConfig config) {
        this.words = words;
        this.answers = answers;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.get(SignInRoutes.FAILED).order(-2).blockingHandler(this::failed, false);
        router.post("/sign-out").order(-2).blockingHandler(this::signOut, false);
        router.get(SIGNED_OUT).order(-2).blockingHandler(this::signedOut, false);
        router.get(SIGNED_OUT + "/").order(-3).handler(TrailingSlash::leadOn);
        router.get(SignInRoutes.FAILED + "/").order(-3).handler(TrailingSlash::leadOn);
    }

    private void failed(RoutingContext context) {
        Saying say = words.in(ReaderLanguage.of(context));
        String error = context.request().getParam("error", "");
        String reason = REASONS.contains(error) ? error : "refused";
        String wanted = context.request().getParam("to", "/");
        Link again = new Link(WantedPage.isHere(wanted) ? wanted : "/", say.of("failed.again"), false);
        answers.tellAnybody(
                context,
                say,
                reason.equals("refused") ? 403 : 503,
                new Message("failed.title", "failed." + reason, List.of(again)));
    }

    private void signOut(RoutingContext context) {
        if (OwnPage.formSent(context.request())) {
            SessionEnd.of(context, config);
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", SIGNED_OUT)
                    .end();
        } else {
            answers.tellAnybody(
                    context,
                    words.in(ReaderLanguage.of(context)),
                    403,
                    new Message("foreign.title", "foreign.text", List.of()));
        }
    }

    private void signedOut(RoutingContext context) {
        Saying say = words.in(ReaderLanguage.of(context));
        Link again = new Link("/?prompt=login", say.of("out.again"), false);
        answers.tellAnybody(context, say, 200, new Message("out.title", "out.text", List.of(again)));
    }
}
