package io.github.jdynox.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A subscriber that collects what comes, asking for so many at a time. */
class Collector<T> implements Flow.Subscriber<T> {

    final List<T> items = Collections.synchronizedList(new ArrayList<>());
    final CompletableFuture<Void> done = new CompletableFuture<>();
    private final long batch;
    private long missing;
    volatile Flow.Subscription subscription;

    Collector(long batch) {
        this.batch = batch;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        missing = batch;
        subscription.request(batch);
    }

    @Override
    public void onNext(T item) {
        items.add(item);
        if (--missing == 0) {
            missing = batch;
            subscription.request(batch);
        }
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
