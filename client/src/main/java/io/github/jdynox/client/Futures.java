package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@link CompletableFuture} lacks: loops that do not grow the stack, cancelling upwards, and waiting plainly. */
final class Futures {

    private Futures() {}

    /** Gives {@code derived}, whose cancelling cancels {@code source} as well. */
    static <R> CompletableFuture<R> linked(CompletableFuture<?> source, CompletableFuture<R> derived) {
        derived.whenComplete((value, error) -> {
            if (derived.isCancelled()) {
                source.cancel(true);
            }
        });
        return derived;
    }

    /**
     * Runs a step again and again until it gives false. Steps that are done at once are repeated in a loop, not by
     * recursion: a transport may answer on the calling thread a million times in a row.
     */
    static CompletableFuture<Void> repeat(Supplier<CompletableFuture<Boolean>> step) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        repeat(step, result);
        return result;
    }

    private static void repeat(Supplier<CompletableFuture<Boolean>> step, CompletableFuture<Void> result) {
        try {
            while (true) {
                CompletableFuture<Boolean> outcome = step.get();
                if (!outcome.isDone()) {
                    outcome.whenComplete((again, error) -> goOn(step, result, again, error));
                    return;
                }
                if (!outcome.join()) {
                    result.complete(null);
                    return;
                }
            }
        } catch (Throwable e) {
            result.completeExceptionally(cause(e));
        }
    }

    private static void goOn(
            Supplier<CompletableFuture<Boolean>> step,
            CompletableFuture<Void> result,
            @Nullable Boolean again,
            @Nullable Throwable error) {
        if (error != null) {
            result.completeExceptionally(cause(error));
        } else if (Boolean.TRUE.equals(again)) {
            repeat(step, result);
        } else {
            result.complete(null);
        }
    }

    /** Waits for the result and throws what it failed with. Interrupting the waiting thread cancels the operation. */
    static <R> R await(CompletableFuture<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new DynoxException(
                    "The thread was interrupted while it waited for DynamoDB; the operation was cancelled.", e);
        }
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

    static boolean isCancellation(@Nullable Throwable error) {
        return error != null && cause(error) instanceof CancellationException;
    }
}
