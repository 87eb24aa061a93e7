package vn.hiza.rest.strict;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** The limit for bodies that do not announce their length: counted as they are read. */
@Provider
public class BodyLimit implements ReaderInterceptor {
    private final HttpServerRequest request;

    public BodyLimit(@Context HttpServerRequest request) {
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream(), request.path(), HttpStrictness.later(request)));
        return context.proceed();
    }

    /** Refuses what lies beyond the limit, having thrown so much of it away that its sender comes to read the answer. */
    private static final class Counted extends FilterInputStream {
        private static final long PATIENCE = 4 * HttpStrictness.LARGEST_BODY;
        private final String path;
        private final boolean later;
        private long read;

        Counted(InputStream body, String path, boolean later) {
            super(body);
            this.path = path;
            this.later = later;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(some);
            return some;
        }

        private void count(int some) throws IOException {
            read += Math.max(0, some);
            if (read <= HttpStrictness.largestBody(path, later)) {
                return;
            }
            byte[] away = new byte[64 * 1024];
            int more = in.read(away);
            while (more >= 0 && read < PATIENCE) {
                read += more;
                more = in.read(away);
            }
            throw new BusinessException(Category.TOO_LARGE, "body-too-large", HttpStrictness.tooLarge(path, later));
        }
    }
}
