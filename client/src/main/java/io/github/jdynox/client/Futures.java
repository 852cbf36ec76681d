package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What {@link CompletableFuture} lacks: loops that do not grow the stack, cancelling upwards, failures without wrappings,
 * and waiting plainly.
 */
final class Futures {

    private Futures() {}

    /** What a function makes of the result. It fails with the cause itself; cancelling it cancels {@code source}. */
    static <A, R> CompletableFuture<R> map(CompletableFuture<A> source, Function<? super A, ? extends R> function) {
        CompletableFuture<R> result = new CompletableFuture<>();
        source.whenComplete((value, error) -> {
            if (error != null) {
                result.completeExceptionally(cause(error));
                return;
            }
            try {
                result.complete(function.apply(value));
            } catch (Throwable e) {
                result.completeExceptionally(cause(e));
            }
        });
        onCancel(result, () -> source.cancel(true));
        return result;
    }

    /** What an operation that starts from the result gives. Cancelling it cancels the one of both that is under way. */
    static <A, R> CompletableFuture<R> then(
            CompletableFuture<A> source, Function<? super A, CompletableFuture<R>> operation) {
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletableFuture<CompletableFuture<R>> started = map(source, operation);
        started.whenComplete((next, error) -> {
            if (error != null) {
                result.completeExceptionally(cause(error));
                return;
            }
            next.whenComplete((value, failure) -> {
                if (failure != null) {
                    result.completeExceptionally(cause(failure));
                } else {
                    result.complete(value);
                }
            });
            onCancel(result, () -> next.cancel(true));
        });
        onCancel(result, () -> started.cancel(true));
        return result;
    }

    /** The same result; {@code answer} gives what some failures mean, null for those that fail. */
    static <R> CompletableFuture<R> recovered(CompletableFuture<R> source, Function<Throwable, @Nullable R> answer) {
        CompletableFuture<R> result = new CompletableFuture<>();
        source.whenComplete((value, error) -> {
            R meant = error == null ? value : answer.apply(cause(error));
            if (meant == null && error != null) {
                result.completeExceptionally(cause(error));
            } else {
                result.complete(meant);
            }
        });
        onCancel(result, () -> source.cancel(true));
        return result;
    }

    /** The same result, once an observer has seen it. Cancelling it cancels {@code source}. */
    static <R> CompletableFuture<R> observed(
            CompletableFuture<R> source, BiConsumer<@Nullable R, @Nullable Throwable> observer) {
        CompletableFuture<R> result = new CompletableFuture<>();
        source.whenComplete((value, error) -> {
            Throwable cause = error == null ? null : cause(error);
            observer.accept(value, cause);
            if (cause == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(cause);
            }
        });
        onCancel(result, () -> source.cancel(true));
        return result;
    }

    static void onCancel(CompletableFuture<?> future, Runnable action) {
        future.whenComplete((value, error) -> {
            if (future.isCancelled()) {
                action.run();
            }
        });
    }

    /**
     * Runs a step again and again until it gives false. Steps that are done at once are repeated in a loop, not by
     * recursion: a transport may answer on the calling thread a million times in a row. Cancelling ends the loop, and
     * cancels the step under way.
     */
    static CompletableFuture<Void> repeat(Supplier<CompletableFuture<Boolean>> step) {
        Loop loop = new Loop(step);
        onCancel(loop.result, loop::cancelStep);
        loop.turn();
        return loop.result;
    }

    /**
     * Repeats a step in several loops at once, until it gives false in each of them. The first failure is the result's, once
     * all loops have ended: {@code onFailure} is to make the others end soon. Cancelling cancels all.
     */
    static CompletableFuture<Void> lanes(int count, Supplier<CompletableFuture<Boolean>> step, Runnable onFailure) {
        List<CompletableFuture<Void>> lanes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            CompletableFuture<Void> lane = repeat(step);
            lane.whenComplete((nothing, error) -> {
                if (error != null) {
                    onFailure.run();
                }
            });
            lanes.add(lane);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(lanes.toArray(new CompletableFuture<?>[0]));
        onCancel(all, () -> lanes.forEach(lane -> lane.cancel(true)));
        return all;
    }

    private static final class Loop implements BiConsumer<@Nullable Boolean, @Nullable Throwable> {

        final CompletableFuture<Void> result = new CompletableFuture<>();
        private final Supplier<CompletableFuture<Boolean>> step;
        private final Turns turns = new Turns(this::start);
        private volatile @Nullable CompletableFuture<Boolean> underWay;

        Loop(Supplier<CompletableFuture<Boolean>> step) {
            this.step = step;
        }

        void turn() {
            turns.take();
        }

        private void start() {
            if (result.isDone()) {
                return;
            }
            try {
                CompletableFuture<Boolean> outcome = step.get();
                underWay = outcome;
                outcome.whenComplete(this);
            } catch (Throwable e) {
                result.completeExceptionally(cause(e));
            }
            if (result.isCancelled()) {
                cancelStep();
            }
        }

        @Override
        public void accept(@Nullable Boolean again, @Nullable Throwable error) {
            if (error != null) {
                result.completeExceptionally(cause(error));
            } else if (Boolean.TRUE.equals(again)) {
                turn();
            } else {
                result.complete(null);
            }
        }

        void cancelStep() {
            CompletableFuture<Boolean> outcome = underWay;
            if (outcome != null) {
                outcome.cancel(true);
            }
        }
    }

    /** Waits for the result and throws what it failed with. Interrupting the waiting thread cancels the operation. */
    static <R> R await(CompletableFuture<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            throw interrupted(future, e);
        }
    }

    /** Cancels what an interrupted thread waited for; the exception is to be thrown. */
    static DynoxException interrupted(CompletableFuture<?> future, InterruptedException cause) {
        future.cancel(true);
        Thread.currentThread().interrupt();
        return new DynoxException(
                "The thread was interrupted while it waited for DynamoDB; the operation was cancelled.", cause);
    }

    /** What happened, to be thrown. */
    static RuntimeException unchecked(Throwable wrapped) {
        Throwable cause = cause(wrapped);
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime
                ? runtime
                : new DynoxException(String.valueOf(cause.getMessage()), cause);
    }

    /** What happened, without the wrappings that futures put around it. */
    static Throwable cause(Throwable error) {
        Throwable cause = error;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    static CancellationException cancellation() {
        return new CancellationException("The operation was cancelled");
    }
}
