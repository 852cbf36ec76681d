package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands the elements of one run to one subscriber, as many as it asked for. Signals never overlap: whoever raises {@link
 * #work} from 0 does the work, the others leave theirs to it. Nothing is requested from DynamoDB before the subscriber's
 * first request.
 */
final class PullSubscription<E> implements Flow.Subscription {

    private final Pull<E> pull;
    private final AtomicLong demand = new AtomicLong();

    /** 1 until onSubscribe has returned, so that no signal overtakes it. */
    private final AtomicInteger work = new AtomicInteger(1);

    private volatile boolean cancelled;
    private volatile @Nullable Throwable failure;
    private volatile boolean exhausted;
    private volatile boolean fetching;

    /** Null after the last signal: a publisher must not keep its subscriber alive. */
    private Flow.@Nullable Subscriber<? super E> subscriber;

    PullSubscription(Pull<E> pull, Flow.Subscriber<? super E> subscriber) {
        this.pull = pull;
        this.subscriber = subscriber;
    }

    void started() {
        drain();
    }

    @Override
    public void request(long count) {
        if (count < 1) {
            failure = new IllegalArgumentException(
                    "Expected a request for at least 1 element but was for " + count + " (Reactive Streams rule 3.9).");
        } else {
            demand.accumulateAndGet(count, PullSubscription::add);
        }
        signal();
    }

    private static long add(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    @Override
    public void cancel() {
        cancelled = true;
        pull.cancel();
        signal();
    }

    private void signal() {
        if (work.getAndIncrement() == 0) {
            drain();
        }
    }

    private void drain() {
        int seen = work.get();
        do {
            deliver();
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void deliver() {
        Flow.Subscriber<? super E> receiver = subscriber;
        if (receiver == null) {
            return;
        }
        try {
            deliver(receiver);
        } catch (Throwable e) {
            end(receiver, e);
        }
    }

    private void deliver(Flow.Subscriber<? super E> receiver) {
        while (!cancelled && failure == null && !fetching) {
            if (!pull.hasNext()) {
                if (exhausted) {
                    end(receiver, null);
                } else if (demand.get() > 0) {
                    fetch();
                    continue;
                }
                break;
            }
            if (demand.get() == 0) {
                return;
            }
            E element = pull.next();
            if (demand.get() != Long.MAX_VALUE) {
                demand.decrementAndGet();
            }
            receiver.onNext(element);
        }
        if (cancelled) {
            subscriber = null;
        } else if (failure != null) {
            end(receiver, failure);
        }
    }

    private void fetch() {
        fetching = true;
        CompletableFuture<Boolean> advanced = pull.advance();
        if (advanced.isDone()) {
            fetched(advanced);
        } else {
            advanced.whenComplete((found, error) -> {
                fetched(advanced);
                signal();
            });
        }
    }

    private void fetched(CompletableFuture<Boolean> advanced) {
        try {
            exhausted = !advanced.join();
        } catch (Throwable e) {
            failure = Futures.cause(e);
        }
        fetching = false;
    }

    private void end(Flow.Subscriber<? super E> receiver, @Nullable Throwable error) {
        subscriber = null;
        Throwable outcome = error;
        try {
            pull.finish(error);
        } catch (RuntimeException e) {
            outcome = error == null ? e : error;
        }
        if (cancelled) {
            return;
        }
        if (outcome == null) {
            receiver.onComplete();
        } else {
            receiver.onError(outcome);
        }
    }
}
