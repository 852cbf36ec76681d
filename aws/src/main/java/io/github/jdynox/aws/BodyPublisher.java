package io.github.jdynox.aws;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Stands between the HTTP client and the SDK: gathers the body that arrives, and publishes in its place what the exchange
 * makes of it, in one piece.
 *
 * <p>Whatever goes wrong is signalled downstream: an exception that left a subscriber's method would leave the SDK's call
 * hanging for ever.
 */
record BodyPublisher(Publisher<ByteBuffer> upstream, Exchange exchange, Body body) implements Publisher<ByteBuffer> {

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> downstream) {
        upstream.subscribe(new Gathering(downstream, exchange, body));
    }

    private static final class Gathering implements Subscriber<ByteBuffer> {

        private final Subscriber<? super ByteBuffer> downstream;
        private final Exchange exchange;
        private final Body body;
        private final AtomicBoolean done = new AtomicBoolean();
        private volatile @Nullable Subscription upstream;

        Gathering(Subscriber<? super ByteBuffer> downstream, Exchange exchange, Body body) {
            this.downstream = downstream;
            this.exchange = exchange;
            this.body = body;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            downstream.onSubscribe(new AllOrNothing(subscription));
            exchange.stopBy(() -> stop(Exchange.givenUp()));
        }

        @Override
        public void onNext(ByteBuffer piece) {
            if (done.get()) {
                return;
            }
            try {
                body.append(piece);
            } catch (Throwable e) {
                stop(e);
            }
        }

        @Override
        public void onError(Throwable error) {
            fail(
                    error instanceof SdkException || error instanceof Error
                            ? error
                            : Body.brokenOff(body.length(), error));
        }

        @Override
        public void onComplete() {
            try {
                byte[] instead = exchange.keep(body);
                if (done.compareAndSet(false, true)) {
                    downstream.onNext(ByteBuffer.wrap(instead));
                    downstream.onComplete();
                }
            } catch (Throwable e) {
                fail(e);
            }
        }

        private void stop(Throwable reason) {
            Subscription current = upstream;
            if (fail(reason) && current != null) {
                current.cancel();
            }
        }

        private boolean fail(Throwable error) {
            boolean first = done.compareAndSet(false, true);
            if (first) {
                downstream.onError(error);
            }
            return first;
        }
    }

    /** Asks for every piece from above when the first piece is asked for from below. */
    private record AllOrNothing(Subscription upstream, AtomicBoolean asked) implements Subscription {

        AllOrNothing(Subscription upstream) {
            this(upstream, new AtomicBoolean());
        }

        @Override
        public void request(long n) {
            if (asked.compareAndSet(false, true)) {
                upstream.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void cancel() {
            upstream.cancel();
        }
    }
}
