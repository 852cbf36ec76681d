package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Publishes runs of a read: each subscriber gets a run of its own. */
final class PullPublisher<E> implements Flow.Publisher<E> {

    private final Supplier<Pull<E>> runs;

    PullPublisher(Supplier<Pull<E>> runs) {
        this.runs = runs;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        requireNonNull(subscriber, "subscriber");
        Pull<E> run;
        try {
            run = runs.get();
        } catch (RuntimeException e) {
            subscriber.onSubscribe(new Refused());
            subscriber.onError(e);
            return;
        }
        new PullSubscription<E>(run, subscriber).start();
    }

    /** The subscription of a subscriber whose run could not be started: rule 1.9 wants one before the error. */
    private static final class Refused implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
