package io.github.jdynox.docs;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Takes elements one at a time. */
final class CollectingSubscriber<T> implements Flow.Subscriber<T> {

    private final List<T> received;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    CollectingSubscriber(List<T> received) {
        this.received = received;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription.complete(subscription);
        subscription.request(1);
    }

    @Override
    public void onNext(T item) {
        received.add(item);
        subscription.join().request(1);
    }

    @Override
    public void onError(Throwable error) {
        done.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
