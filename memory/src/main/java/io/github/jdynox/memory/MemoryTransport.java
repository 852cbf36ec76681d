package io.github.jdynox.memory;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** Carries requests to the engine in the same process; answers are there when {@link #send} returns. */
final class MemoryTransport implements Transport {

    private final Engine engine;

    MemoryTransport(Engine engine) {
        this.engine = engine;
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        Answer answer = answer(request);
        if (answer.isSuccess()) {
            return CompletableFuture.completedFuture(
                    Response.of(answer.body(), answer.length(), answer.requestId(), 0));
        }
        return CompletableFuture.failedFuture(new ServiceException(
                request.operation(),
                answer.code(),
                answer.message(),
                answer.status(),
                answer.requestId(),
                Arrays.copyOf(answer.body(), answer.length()),
                0,
                null));
    }

    private Answer answer(Request request) {
        ByteBuffer body = request.body().duplicate();
        if (body.hasArray()) {
            return engine.handle(
                    request.operation(), body.array(), body.arrayOffset() + body.position(), body.remaining());
        }
        byte[] copy = new byte[body.remaining()];
        body.get(copy);
        return engine.handle(request.operation(), copy, 0, copy.length);
    }

    @Override
    public void close() {
        // Nothing of its own to free: the tables belong to the engine.
    }
}
