package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.json.JsonWriter;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests and reads their answers off the transport's threads: the one way from an operation to the wire and back.
 * Errors become the exceptions named for their outcome here, and nowhere else.
 */
final class Calls {

    private static final Logger LOG = LoggerFactory.getLogger(DynoxClient.class);

    private final Transport transport;
    private final Executor executor;
    private final Duration slow;
    private final Backoff backoff;
    private final Timer timer;
    private final MetricsRecorder recorder;

    /** The thread that waits for the answers, where one is lent for it. */
    private final @Nullable LentThread lent;

    Calls(
            Transport transport,
            Executor executor,
            Duration slow,
            Backoff backoff,
            Timer timer,
            MetricsRecorder recorder) {
        this(transport, executor, slow, backoff, timer, recorder, null);
    }

    private Calls(
            Transport transport,
            Executor executor,
            Duration slow,
            Backoff backoff,
            Timer timer,
            MetricsRecorder recorder,
            @Nullable LentThread lent) {
        this.transport = transport;
        this.executor = executor;
        this.slow = slow;
        this.backoff = backoff;
        this.timer = timer;
        this.recorder = recorder;
        this.lent = lent;
    }

    /** The same way, whose operations are also counted by themselves. */
    Calls countedApart() {
        return new Calls(transport, executor, slow, backoff, timer, new MetricsRecorder(recorder));
    }

    /** The same way, whose answers are read on a thread that waits for them, and whose single requests may be sent there. */
    Calls waitingOn(LentThread lent) {
        return new Calls(transport, lent, slow, backoff, timer, recorder, lent);
    }

    Backoff backoff() {
        return backoff;
    }

    Timer timer() {
        return timer;
    }

    Transport transport() {
        return transport;
    }

    Executor executor() {
        return executor;
    }

    MetricsRecorder recorder() {
        return recorder;
    }

    /** An operation of one request: sent, read, measured and recorded. */
    <R> CompletableFuture<R> once(Operation operation, String target, JsonWriter body, AnswerReader<R> reader) {
        return once(operation, target, body, reader, error -> null);
    }

    /** As {@link #once}, where some errors are answers: {@code answer} gives what they mean, null for those that fail. */
    <R> CompletableFuture<R> once(
            Operation operation,
            String target,
            JsonWriter body,
            AnswerReader<R> reader,
            Function<Throwable, @Nullable R> answer) {
        Meter meter = new Meter();
        return Futures.observed(
                Futures.recovered(sendAlone(operation, target, body, meter, reader), answer),
                (value, error) -> ended(operation, target, meter.metrics(), error));
    }

    /** One request of an operation that may take many at once. Cancelling the future gives the request up. */
    <R> CompletableFuture<R> send(
            Operation operation, String target, JsonWriter body, Meter meter, AnswerReader<R> reader) {
        return send(operation, target, body, meter, reader, null);
    }

    /** The only request under way of its operation; otherwise as {@link #send}. */
    <R> CompletableFuture<R> sendAlone(
            Operation operation, String target, JsonWriter body, Meter meter, AnswerReader<R> reader) {
        return send(operation, target, body, meter, reader, lent);
    }

    private <R> CompletableFuture<R> send(
            Operation operation,
            String target,
            JsonWriter body,
            Meter meter,
            AnswerReader<R> reader,
            @Nullable Executor waiting) {
        CompletableFuture<R> result = new CompletableFuture<>();
        meter.requestStarted();
        CompletableFuture<Response> sent = sent(new Request(operation.wireName(), body.toByteBuffer()), waiting);
        sent.whenComplete((response, error) -> {
            meter.requestEnded();
            try {
                executor.execute(() -> settle(result, operation, target, meter, reader, response, error));
            } catch (RejectedExecutionException e) {
                settle(result, operation, target, meter, reader, response, closed(operation, target, e));
            }
        });
        Futures.onCancel(result, () -> sent.cancel(true));
        return result;
    }

    /** Sending never throws, whatever a transport does: a run that waits for an answer must get one. */
    private CompletableFuture<Response> sent(Request request, @Nullable Executor waiting) {
        try {
            return waiting == null ? transport.send(request) : transport.send(request, waiting);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <R> void settle(
            CompletableFuture<R> result,
            Operation operation,
            String target,
            Meter meter,
            AnswerReader<R> reader,
            @Nullable Response response,
            @Nullable Throwable error) {
        try {
            if (response == null || error != null || result.isDone()) {
                if (response != null) {
                    response.close();
                }
                result.completeExceptionally(Failures.of(error, operation, target, meter));
                return;
            }
            meter.answered(response.requestId(), response.retries());
            R value = reader.read(response, meter);
            if (!result.complete(value)) {
                reader.drop(value);
            }
        } catch (Throwable e) {
            result.completeExceptionally(Failures.of(e, operation, target, meter));
        }
    }

    static DynoxException closed(Operation operation, String target, RejectedExecutionException cause) {
        return new DynoxException(
                "The client was closed before " + operation.wireName() + " on " + target + " could be answered.",
                target,
                operation.wireName(),
                null,
                cause);
    }

    /** Records an operation that has ended and writes its line to the log. */
    void ended(Operation operation, String target, Metrics metrics, @Nullable Throwable error) {
        boolean failed = error != null && !(error instanceof CancellationException);
        recorder.record(operation, metrics, failed);
        if (metrics.durationMs() > slow.toMillis()) {
            LOG.warn("slow {}", line(operation, target, metrics, error));
        } else if (LOG.isDebugEnabled()) {
            LOG.debug("{}", line(operation, target, metrics, error));
        }
    }

    private static String line(Operation operation, String target, Metrics metrics, @Nullable Throwable error) {
        String outcome = error == null ? "" : ", ended by " + error.getClass().getSimpleName();
        return String.format(
                "%s %s: %.1f ms, %.1f RCU, %.1f WCU, %d items, %d scanned, %d requests, %d retries%s",
                operation.wireName(),
                target,
                metrics.durationMs(),
                metrics.consumedRcu(),
                metrics.consumedWcu(),
                metrics.itemsCount(),
                metrics.scannedCount(),
                metrics.requests(),
                metrics.retries(),
                outcome);
    }
}
