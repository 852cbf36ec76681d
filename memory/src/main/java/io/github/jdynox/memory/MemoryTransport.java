package io.github.jdynox.memory;

import io.github.jdynox.client.ConnectionException;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.memory.operation.Answer;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Carries requests to the engine in the same process; unless it is told to wait, answers are there when {@link #send} returns. */
final class MemoryTransport implements Transport {

    private final ControlledEngine engine;

    MemoryTransport(ControlledEngine engine) {
        this.engine = engine;
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        Reply reply = reply(request);
        if (reply.delay().isZero()) {
            return arrival(request, reply);
        }
        CompletableFuture<Response> later = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(reply.delay().toNanos(), TimeUnit.NANOSECONDS)
                .execute(() -> arrival(request, reply).whenComplete((response, error) -> {
                    if (error == null) {
                        later.complete(response);
                    } else {
                        later.completeExceptionally(error);
                    }
                }));
        return later;
    }

    private Reply reply(Request request) {
        ByteBuffer body = request.body().duplicate();
        if (body.hasArray()) {
            return engine.handle(
                    request.operation(), body.array(), body.arrayOffset() + body.position(), body.remaining());
        }
        byte[] copy = new byte[body.remaining()];
        body.get(copy);
        return engine.handle(request.operation(), copy, 0, copy.length);
    }

    private static CompletableFuture<Response> arrival(Request request, Reply reply) {
        Answer answer = reply.answer();
        if (reply.delivery() instanceof Delivery.Lost) {
            return CompletableFuture.failedFuture(new ConnectionException(
                    "Expected an answer to " + request.operation() + " but the connection was lost, as planned.",
                    null,
                    request.operation(),
                    null,
                    null));
        }
        if (reply.delivery() instanceof Delivery.Whole && answer.isSuccess()) {
            return CompletableFuture.completedFuture(
                    Response.of(answer.body(), answer.length(), answer.requestId(), 0));
        }
        byte[] arriving = reply.delivery().arriving(answer.body(), answer.length());
        if (answer.isSuccess()) {
            return CompletableFuture.completedFuture(Response.of(arriving, arriving.length, answer.requestId(), 0));
        }
        return CompletableFuture.failedFuture(new ServiceException(
                request.operation(),
                answer.code(),
                answer.message(),
                answer.status(),
                answer.requestId(),
                arriving,
                0,
                null));
    }

    @Override
    public void close() {
        // Nothing of its own to free: the tables belong to the engine.
    }
}
