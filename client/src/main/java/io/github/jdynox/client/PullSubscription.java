package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands the elements of one run to one subscriber, as many as it asked for, in turns that never overlap. Nothing is
 * requested from DynamoDB before the subscriber's first request.
 */
final class PullSubscription<E> implements Flow.Subscription {

    private final Pull<E> pull;
    private final AtomicLong demand = new AtomicLong();
    private final Turns turns = new Turns(this::turn);
    private volatile boolean cancelled;
    private volatile @Nullable Throwable failure;

    // Touched within turns alone.

    private boolean subscribed;
    private boolean exhausted;

    /** Null while nothing is being fetched. */
    private @Nullable CompletableFuture<Boolean> fetch;

    /** Null after the last signal: a publisher must not keep its subscriber alive. */
    private Flow.@Nullable Subscriber<? super E> subscriber;

    PullSubscription(Pull<E> pull, Flow.Subscriber<? super E> subscriber) {
        this.pull = pull;
        this.subscriber = subscriber;
    }

    /** Makes itself known to the subscriber. */
    void start() {
        turns.take();
    }

    @Override
    public void request(long count) {
        if (count < 1) {
            failure = new IllegalArgumentException(
                    "Expected a request for at least 1 element but was for " + count + " (Reactive Streams rule 3.9).");
        } else {
            demand.accumulateAndGet(count, PullSubscription::sum);
        }
        turns.take();
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    @Override
    public void cancel() {
        cancelled = true;
        pull.cancel();
        turns.take();
    }

    private void turn() {
        Flow.Subscriber<? super E> receiver = subscriber;
        if (receiver == null) {
            return;
        }
        try {
            if (!subscribed) {
                subscribed = true;
                receiver.onSubscribe(this);
            }
            deliver(receiver);
        } catch (Throwable e) {
            if (subscriber == null) {
                throw e; // from onComplete or onError: there is no signal left to tell it by
            }
            end(receiver, e);
        }
    }

    private void deliver(Flow.Subscriber<? super E> receiver) {
        fetched();
        while (!cancelled && failure == null && fetch == null) {
            if (pull.hasNext()) {
                if (demand.get() == 0) {
                    return;
                }
                E element = pull.next();
                if (demand.get() != Long.MAX_VALUE) {
                    demand.decrementAndGet();
                }
                receiver.onNext(element);
            } else if (exhausted) {
                end(receiver, null);
                return;
            } else if (demand.get() > 0) {
                fetch = pull.advance();
                fetch.whenComplete((found, error) -> turns.take());
            } else {
                return;
            }
        }
        if (cancelled || failure != null) {
            end(receiver, failure);
        }
    }

    private void fetched() {
        CompletableFuture<Boolean> done = fetch;
        if (done == null || !done.isDone()) {
            return;
        }
        fetch = null;
        try {
            exhausted = !done.join();
        } catch (Throwable e) {
            failure = Futures.cause(e);
        }
    }

    private void end(Flow.Subscriber<? super E> receiver, @Nullable Throwable error) {
        subscriber = null;
        pull.finish(error);
        if (cancelled) {
            return;
        }
        if (error == null) {
            receiver.onComplete();
        } else {
            receiver.onError(error);
        }
    }
}
