package vn.hiza.gateway.signin;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells why a sign-in, or the reading of a session, came to no end. */
public final class SignInFailure {
    private SignInFailure() {}

    /**
     * The steps of a sign-in reach the router as failures too: who is sent on, and who has to be asked first. A provider that
     * could not be asked is none of them: a session that only waits to be renewed is not over.
     */
    public static boolean isStep(Throwable failure) {
        return failure instanceof AuthenticationRedirectException
                || ((failure instanceof AuthenticationFailedException || failure instanceof UnauthorizedException)
                        && !providerAway(failure));
    }

    /** What the page is told by, in its address. */
    static String name(Throwable failure) {
        return failure instanceof AuthenticationCompletionException && !providerAway(failure)
                ? "refused"
                : "unavailable";
    }

    /** For the log: each failure and what it came from. */
    public static String causes(Throwable failure) {
        StringBuilder causes = new StringBuilder(failure.toString());
        for (@Nullable Throwable each = failure.getCause(); each != null; each = each.getCause()) {
            causes.append(", from ").append(each);
        }
        return causes.toString();
    }

    private static boolean providerAway(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof IOException || each instanceof TimeoutException || ofTheConnection(each)) {
                return true;
            }
        }
        return false;
    }

    /** A connection that is closed in the middle is told of by several kinds, not all of them exceptions of one family. */
    private static boolean ofTheConnection(Throwable failure) {
        String kind = failure.getClass().getName();
        return failure instanceof VertxException || kind.startsWith("io.vertx.core.") || kind.startsWith("io.netty.");
    }
}
