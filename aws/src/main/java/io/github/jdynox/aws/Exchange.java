package io.github.jdynox.aws;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.Abortable;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * One request on its way through the SDK and back: plugs itself into the SDK's call, puts our body in the place of the
 * stand-in's, and keeps the body of the answer from the SDK's unmarshaller.
 *
 * <p>The SDK calls it from one thread after another, through all attempts; a late attempt may overlap the next one, so
 * each attempt fills a {@link Body} of its own and only a whole and sound one is kept.
 */
final class Exchange implements SdkPlugin, ExecutionInterceptor {

    /*
     * The SDK calls the hooks for blocking bodies on asynchronous clients as well, with no body to read. Request bodies go
     * through modifyHttpContent on both: a body that the SDK can read at once is signed without a detour.
     */

    private static final byte[] NOTHING = {'{', '}'};

    private final Request request;
    private final @Nullable String table;
    private final BodyPool pool;
    private final boolean asksForGzip;
    private final boolean blocking;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile @Nullable Head head;
    private volatile @Nullable Body body;
    private volatile @Nullable Runnable stop;
    private volatile boolean abandoned;

    Exchange(Request request, @Nullable String table, BodyPool pool, boolean asksForGzip, boolean blocking) {
        this.request = request;
        this.table = table;
        this.pool = pool;
        this.asksForGzip = asksForGzip;
        this.blocking = blocking;
    }

    String operation() {
        return request.operation();
    }

    @Nullable
    String table() {
        return table;
    }

    int retries() {
        return Math.max(0, attempts.get() - 1);
    }

    /** Gives the request up: no further attempt is made, and a body on its way is cut off. Some HTTP clients block here. */
    void abandon() {
        abandoned = true;
        Runnable current = stop;
        if (current != null) {
            current.run();
        }
    }

    /** The answer, once the SDK's call has succeeded. Called once. */
    Response response() throws IOException {
        Body whole = body;
        if (whole == null) {
            throw new IOException("the answer has no body");
        }
        Body plain = whole.head().gzip() ? Gzip.inflate(whole, pool) : whole;
        AtomicReference<byte @Nullable []> array = new AtomicReference<>(plain.bytes());
        return Response.pooled(plain.bytes(), plain.length(), plain.head().requestId(), retries(), () -> {
            byte[] used = array.getAndSet(null);
            if (used != null) {
                pool.give(used);
            }
        });
    }

    @Override
    public void configureClient(SdkServiceClientConfiguration.Builder config) {
        config.overrideConfiguration(
                config.overrideConfiguration().copy(override -> override.addExecutionInterceptor(this)));
    }

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return Optional.of(RequestBody.fromContentProvider(
                () -> new BufferInput(request.body().duplicate()),
                request.body().remaining(),
                "application/x-amz-json-1.0"));
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        SdkHttpRequest.Builder changed = context.httpRequest().toBuilder()
                .putHeader("Content-Length", String.valueOf(request.body().remaining()));
        if (asksForGzip) {
            changed.putHeader("Accept-Encoding", "gzip");
        }
        return changed.build();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (abandoned) {
            throw givenUp();
        }
        attempts.incrementAndGet();
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        SdkHttpResponse response = context.httpResponse();
        Head current = Head.of(response);
        head = current;
        return current.bodyIsTaken() ? current.withoutBodyHeaders(response) : response;
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Head current = head;
        if (!blocking || current == null || !current.bodyIsTaken()) {
            return context.responseBody();
        }
        InputStream in =
                context.responseBody().orElseThrow(() -> Body.broken("Expected a body but the answer has none"));
        return Optional.of(new ByteArrayInputStream(read(in, new Body(current, pool))));
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Head current = head;
        if (current == null || !current.bodyIsTaken()) {
            return context.responsePublisher();
        }
        return context.responsePublisher().map(from -> new BodyPublisher(from, this, new Body(current, pool)));
    }

    /** Keeps a body that has arrived, and says what the SDK gets in its place. */
    byte[] keep(Body arrived) {
        arrived.check();
        if (arrived.head().good()) {
            body = arrived;
            return NOTHING;
        }
        try {
            return Gzip.inflate(arrived, pool).copy();
        } catch (IOException e) {
            throw Body.broken("Expected a compressed error body but it cannot be inflated", e);
        }
    }

    /** Names what {@link #abandon()} runs while a body is on its way. */
    void stopBy(Runnable action) {
        stop = action;
        if (abandoned) {
            action.run();
        }
    }

    /** Ends what {@link #stopBy} began. */
    void stopByNothing() {
        stop = null;
    }

    /** This error, or that the request was given up, which is why it came. */
    IOException explained(IOException error) {
        if (abandoned) {
            throw givenUp();
        }
        return error;
    }

    /** The error that ends a call that was given up: the SDK does not try again after it. */
    static AbortedException givenUp() {
        return AbortedException.create("the request was given up");
    }

    private byte[] read(InputStream in, Body arriving) {
        stopBy(() -> abort(in));
        try {
            arriving.readFrom(in, () -> abandoned);
            if (abandoned) {
                throw givenUp();
            }
            byte[] instead = keep(arriving);
            in.close();
            return instead;
        } catch (IOException e) {
            drop(in);
            throw abandoned ? givenUp() : Body.brokenOff(arriving.length(), e);
        } catch (RuntimeException | Error e) {
            drop(in);
            throw e;
        } finally {
            stopByNothing();
        }
    }

    /** Leaves a body unread. What is left on the connection is unknown, so nobody may use it again. */
    private static void drop(InputStream in) {
        abort(in);
        try {
            in.close();
        } catch (IOException e) {
            // it was to be closed, and it is
        }
    }

    private static void abort(InputStream in) {
        if (in instanceof Abortable stream) {
            stream.abort();
        }
    }
}
