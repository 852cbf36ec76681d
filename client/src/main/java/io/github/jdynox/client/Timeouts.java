package io.github.jdynox.client;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ends that a plan sets to waiting: for one page, and for the whole run. */
final class Timeouts {

    private final ReadPlan plan;
    private volatile @Nullable CompletableFuture<Void> running;

    Timeouts(ReadPlan plan) {
        this.plan = plan;
    }

    /** Begins to measure the whole run; what is given stops it. */
    void start(Consumer<Throwable> stop) {
        Duration most = plan.timeout;
        if (most != null) {
            running = timer(most, () -> stop.accept(exceeded(plan, "", most)));
        }
    }

    /** The run has ended by itself. */
    void cancel() {
        CompletableFuture<Void> timer = running;
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** The page, or a failure when it did not come in time; the request is then given up. */
    static <R> CompletableFuture<R> page(ReadPlan plan, CompletableFuture<R> request) {
        Duration most = plan.pageTimeout;
        if (most == null) {
            return request;
        }
        CompletableFuture<R> page = new CompletableFuture<>();
        CompletableFuture<Void> timer =
                timer(most, () -> page.completeExceptionally(exceeded(plan, "A page of ", most)));
        request.whenComplete((value, error) -> {
            if (error != null) {
                page.completeExceptionally(Futures.cause(error));
            } else {
                page.complete(value);
            }
        });
        page.whenComplete((value, error) -> {
            timer.cancel(false);
            if (error instanceof ReadTimeoutException || error instanceof CancellationException) {
                request.cancel(true);
            }
        });
        return page;
    }

    /** Cancelling the timer before it rings forgets the action. */
    private static CompletableFuture<Void> timer(Duration after, Runnable action) {
        CompletableFuture<Void> timer = new CompletableFuture<>();
        timer.thenRun(action);
        return timer.completeOnTimeout(null, after.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static ReadTimeoutException exceeded(ReadPlan plan, String part, Duration most) {
        String operation = plan.operation.wireName();
        String target = plan.target.described();
        return new ReadTimeoutException(
                part + operation + " on " + target + " took longer than " + most.toMillis()
                        + " ms; go on from its checkpoint, or give it more time.",
                target,
                operation);
    }
}
