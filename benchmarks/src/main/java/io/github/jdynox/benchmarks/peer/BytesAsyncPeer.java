package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** The floor of the asynchronous peers: the same HTTP client copies the bytes into an array, and that is all. */
final class BytesAsyncPeer implements Peer {

    private final SdkAsyncHttpClient http;
    private final byte[] buffer = new byte[64 * 1024];
    private final PlainRequests requests;

    BytesAsyncPeer(Shape<?> shape, URI endpoint, String http) {
        this.http = Http.asynchronous(http);
        this.requests = PlainRequests.of(shape, endpoint);
    }

    @Override
    public long scan(int limit, Consumer<Object> each) {
        for (int page = 0; page < requests.pages(); page++) {
            read(requests.page(page, limit));
        }
        return requests.items(limit);
    }

    @Override
    public Object get() {
        return read(requests.get());
    }

    private byte[] read(SdkHttpFullRequest request) {
        http.execute(AsyncExecuteRequest.builder()
                        .request(request)
                        .requestContentPublisher(new Sent(
                                request.contentStreamProvider().orElseThrow().newStream()))
                        .responseHandler(new Copying())
                        .build())
                .join();
        return buffer;
    }

    @Override
    public void close() {
        http.close();
    }

    private record Sent(AsyncRequestBody body) implements SdkHttpContentPublisher {

        Sent(InputStream in) {
            this(AsyncRequestBody.fromBytes(bytes(in)));
        }

        private static byte[] bytes(InputStream in) {
            try (in) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Long> contentLength() {
            return body.contentLength();
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            body.subscribe(subscriber);
        }
    }

    private final class Copying implements SdkAsyncHttpResponseHandler, Subscriber<ByteBuffer> {

        @Override
        public void onHeaders(SdkHttpResponse headers) {
            // they are read already
        }

        @Override
        public void onStream(Publisher<ByteBuffer> stream) {
            stream.subscribe(this);
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer piece) {
            while (piece.hasRemaining()) {
                piece.get(buffer, 0, Math.min(buffer.length, piece.remaining()));
            }
        }

        @Override
        public void onComplete() {
            // the future of the call says so as well
        }

        @Override
        public void onError(Throwable error) {
            // the future of the call fails as well
        }
    }
}
