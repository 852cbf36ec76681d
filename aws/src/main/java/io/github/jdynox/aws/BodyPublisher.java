package io.github.jdynox.aws;

import java.nio.ByteBuffer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Stands between the HTTP client and the SDK: gathers the body that arrives, and publishes in its place what {@code keep}
 * makes of it, in one piece.
 *
 * <p>Whatever goes wrong is signalled downstream: an exception that left a subscriber's method would leave the SDK's call
 * hanging for ever.
 */
final class BodyPublisher implements Publisher<ByteBuffer> {

    private static final Subscription NONE = new Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    };

    private final Publisher<ByteBuffer> upstream;
    private final Head head;
    private final BodyPool pool;
    private final Function<Body, byte[]> keep;

    BodyPublisher(Publisher<ByteBuffer> upstream, Head head, BodyPool pool, Function<Body, byte[]> keep) {
        this.upstream = upstream;
        this.head = head;
        this.pool = pool;
        this.keep = keep;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> downstream) {
        upstream.subscribe(new Gathering(downstream));
    }

    private final class Gathering implements Subscriber<ByteBuffer>, Subscription {

        private final Subscriber<? super ByteBuffer> downstream;
        private Subscription subscription = NONE;
        private @Nullable Body body;
        private boolean asked;
        private boolean done;

        Gathering(Subscriber<? super ByteBuffer> downstream) {
            this.downstream = downstream;
        }

        @Override
        public void onSubscribe(Subscription upstreams) {
            subscription = upstreams;
            downstream.onSubscribe(this);
        }

        @Override
        public void request(long n) {
            // one piece goes down, and it needs every piece from above
            if (!asked) {
                asked = true;
                subscription.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void cancel() {
            subscription.cancel();
        }

        @Override
        public void onNext(ByteBuffer piece) {
            if (done) {
                return;
            }
            try {
                gathered().append(piece);
            } catch (Throwable e) {
                fail(e);
                subscription.cancel();
            }
        }

        @Override
        public void onError(Throwable error) {
            fail(error instanceof SdkException || error instanceof Error ? error : brokenOff(error));
        }

        @Override
        public void onComplete() {
            if (done) {
                return;
            }
            try {
                byte[] instead = keep.apply(gathered());
                done = true;
                downstream.onNext(ByteBuffer.wrap(instead));
                downstream.onComplete();
            } catch (Throwable e) {
                fail(e);
            }
        }

        private Body gathered() {
            Body current = body;
            if (current == null) {
                current = new Body(head, pool);
                body = current;
            }
            return current;
        }

        private RetryableException brokenOff(Throwable error) {
            Body current = body;
            return Body.brokenOff(current == null ? 0 : current.length(), error);
        }

        private void fail(Throwable error) {
            if (!done) {
                done = true;
                downstream.onError(error);
            }
        }
    }
}
