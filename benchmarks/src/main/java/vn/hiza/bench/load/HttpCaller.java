package vn.hiza.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Sends requests to one server over kept connections, from one thread: the machine belongs to the server. */
public final class HttpCaller implements AutoCloseable {
    private static final long LONGEST_WAIT = 120;

    private final Vertx vertx;
    private final HttpClient client;
    private final URI server;
    private final String token;

    /** @param token sent with every request; "" sends none */
    public HttpCaller(URI server, String token, int connections) {
        this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setKeepAlive(true)
                .setKeepAliveTimeout(60)
                .setTcpNoDelay(true));
        this.server = server;
        this.token = token;
    }

    /** Sends a request; the future completes on the one thread when the answer has been read. */
    public Future<Reply> send(Call call) {
        return client.request(options(call)).compose(request -> sent(request, call));
    }

    /** Sends a request and waits for its answer. */
    public Reply await(Call call) throws InterruptedException {
        return await(send(call));
    }

    /** Waits for what was sent. */
    public static <T> T await(Future<T> sent) throws InterruptedException {
        try {
            return sent.toCompletionStage().toCompletableFuture().get(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a request failed", failed.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("no answer within " + LONGEST_WAIT + " s", late);
        }
    }

    /** Opens a stream of server-sent events and hands on each chunk as it arrives, until this caller is closed. */
    public void listen(Call call, Consumer<String> chunks) throws InterruptedException {
        RequestOptions options = options(call.with("Accept", "text/event-stream"));
        await(client.request(options).compose(HttpClientRequest::send).map(response -> {
            if (response.statusCode() != 200) {
                throw new IllegalStateException(call.path() + " answered " + response.statusCode());
            }
            response.handler(chunk -> chunks.accept(chunk.toString()));
            return response.statusCode();
        }));
    }

    /** Runs work on the one thread after a while. */
    void onThreadAfter(long millis, Runnable work) {
        vertx.setTimer(millis, timer -> work.run());
    }

    /** Runs work on the one thread. */
    void onThread(Runnable work) {
        vertx.runOnContext(nothing -> work.run());
    }

    @Override
    public void close() throws InterruptedException {
        await(client.close());
        await(vertx.close());
    }

    private static Future<Reply> sent(HttpClientRequest request, Call call) {
        Buffer body = call.body();
        return (body == null ? request.send() : request.send(body)).compose(response -> response.body()
                .map(bytes -> new Reply(call, response.statusCode(), response.headers(), bytes)));
    }

    private RequestOptions options(Call call) {
        RequestOptions options = new RequestOptions()
                .setMethod(call.method())
                .setHost(server.getHost())
                .setPort(server.getPort())
                .setURI(call.path());
        if (!token.isEmpty()) {
            options.putHeader("Authorization", "Bearer " + token);
        }
        if (call.method() != HttpMethod.GET) {
            options.putHeader("Content-Type", "application/json");
        }
        call.headers().forEach(options::putHeader);
        return options;
    }
}
