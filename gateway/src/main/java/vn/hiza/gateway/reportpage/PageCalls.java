package vn.hiza.gateway.reportpage;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The calls of the page, by method and address below its session, and the calls of the API that they become. There are no others. */
final class PageCalls {
    private static final String COUNTS = "/api/v1/vaccination-counts";
    private static final Map<String, String> ADDRESSES = Map.of(
            "GET /latest", COUNTS + "/latest",
            "POST /batch", COUNTS + "/batch",
            "GET /duties", "/api/v1/reporting-duties",
            "GET /missing", "/api/v1/reporting/missing",
            "GET /days", "/api/v1/reporting-days");
    /** One count, which is read and voided, and its history, which is read. */
    private static final Pattern COUNT =
            Pattern.compile("(?:(?:GET|DELETE) /counts(/[0-9-]{10,14}/[0-9]{4}-[0-9]{2}-[0-9]{2}/[1-9])"
                    + "|GET /counts(/[0-9-]{10,14}/[0-9]{4}-[0-9]{2}-[0-9]{2}/[1-9]/revisions))");

    private PageCalls() {}

    /** The path of the API that a call is for; null when the page makes no such call. */
    static @Nullable String address(HttpServerRequest request) {
        String path = request.path();
        if (!path.startsWith(SessionRoutes.SESSION + "/")) {
            return null;
        }
        String call = request.method() + " " + path.substring(SessionRoutes.SESSION.length());
        Matcher count = COUNT.matcher(call);
        if (count.matches()) {
            return COUNTS + (count.group(1) == null ? count.group(2) : count.group(1));
        }
        return ADDRESSES.get(call);
    }
}
