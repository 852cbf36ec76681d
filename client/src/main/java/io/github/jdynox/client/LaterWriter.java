package io.github.jdynox.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A writer whose pace DynamoDB must be asked for first. */
final class LaterWriter implements BulkWriter {

    private final CompletableFuture<BulkWriter> writer;

    LaterWriter(CompletableFuture<WritePace> pace, Function<WritePace, BulkWriter> writer) {
        this.writer = Futures.map(pace, writer);
    }

    @Override
    public CompletableFuture<Written> write(List<WireItem> items) {
        return Futures.then(writer, ready -> ready.write(items));
    }
}
