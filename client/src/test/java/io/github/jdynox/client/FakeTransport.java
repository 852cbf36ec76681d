package io.github.jdynox.client;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * A transport that answers with what a function of the request gives or throws. Counts what is under way and which
 * responses are not closed yet; holds answers back when a test wants it to.
 */
final class FakeTransport implements Transport {

    private final Function<Sent, String> answers;
    private final List<Sent> requests = new ArrayList<>();
    private final List<CompletableFuture<Response>> futures = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private Executor executor = ForkJoinPool.commonPool();
    private Function<Sent, CompletableFuture<?>> gate = sent -> CompletableFuture.completedFuture(null);
    private Runnable cancelling = () -> {};
    private boolean remembering = true;
    private int sent;
    private int underWay;
    private int mostUnderWay;
    private int closings;

    FakeTransport(Function<Sent, String> answers) {
        this.answers = answers;
    }

    /** Answers before {@code send} returns. */
    FakeTransport synchronous() {
        executor = Runnable::run;
        return this;
    }

    /** Answers a request when the future that the gate gives for it is done. */
    FakeTransport gate(Function<Sent, CompletableFuture<?>> gate) {
        this.gate = gate;
        return this;
    }

    /** Takes a moment to give a request up. */
    FakeTransport slowToCancel() {
        cancelling = () -> LockSupport.parkNanos(5_000_000);
        return this;
    }

    /** Keeps no requests: for very many of them. */
    FakeTransport forgetting() {
        remembering = false;
        return this;
    }

    /** An error as DynamoDB gives it. */
    static ServiceException refusal(Sent sent, String code, String message) {
        return refusal(sent, code, message, 400, "{}");
    }

    static ServiceException refusal(Sent sent, String code, String message, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new ServiceException(sent.operation(), code, message, status, "R" + sent.number(), bytes, 2, null);
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        Sent asked = Sent.of(started(), request);
        CompletableFuture<Response> answer = new CompletableFuture<>();
        synchronized (this) {
            if (remembering) {
                requests.add(asked);
                futures.add(answer);
            }
        }
        Runnable ended = once(this::ended);
        Futures.onCancel(answer, () -> {
            cancelling.run();
            ended.run();
        });
        gate.apply(asked).whenComplete((nothing, error) -> executor.execute(() -> answer(asked, answer, ended)));
        return answer;
    }

    private synchronized int started() {
        underWay++;
        mostUnderWay = Math.max(mostUnderWay, underWay);
        return sent++;
    }

    private synchronized void ended() {
        underWay--;
    }

    private static Runnable once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
    }

    private void answer(Sent asked, CompletableFuture<Response> answer, Runnable ended) {
        if (answer.isDone()) {
            return;
        }
        try {
            byte[] json = answers.apply(asked).getBytes(StandardCharsets.UTF_8);
            open.incrementAndGet();
            AtomicInteger closed = new AtomicInteger();
            Response response = Response.pooled(json, json.length, "R" + asked.number(), 0, () -> {
                // What a pool would do: whoever reads on reads something else.
                Arrays.fill(json, (byte) '!');
                open.addAndGet(closed.getAndIncrement() == 0 ? -1 : 1_000_000);
            });
            ended.run();
            if (!answer.complete(response)) {
                response.close();
            }
        } catch (RuntimeException e) {
            ended.run();
            answer.completeExceptionally(e);
        }
    }

    @Override
    public synchronized void close() {
        closings++;
    }

    synchronized List<Sent> requests() {
        return List.copyOf(requests);
    }

    /** The values of a member, request by request; null where a request lacks it. */
    synchronized List<String> sent(String member) {
        List<String> values = new ArrayList<>();
        requests.forEach(request -> values.add(request.member(member)));
        return values;
    }

    /** How many requests came. */
    synchronized int count() {
        return sent;
    }

    synchronized int underWay() {
        return underWay;
    }

    synchronized int mostUnderWay() {
        return mostUnderWay;
    }

    synchronized boolean wasCancelled(int number) {
        return futures.get(number).isCancelled();
    }

    /** Responses handed out and not closed; far above the number of requests if one was closed twice. */
    int open() {
        return open.get();
    }

    synchronized int closings() {
        return closings;
    }
}
