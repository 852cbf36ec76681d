package io.github.jdynox.client;

import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends the parts of a batch in requests of the size that DynamoDB takes, a few at once, and sends what is left unprocessed
 * again, until every part is done. Parts are JSON already; a part is known by its key.
 */
abstract class BatchRun {

    /** Requests under way at once: enough to hide the network, few enough not to provoke throttling by themselves. */
    private static final int LANES = 4;

    final String table;
    final Meter meter = new Meter();
    private final Calls calls;
    private final Operation operation;
    private final Deque<List<Part>> chunks;
    private boolean stopped;

    /** One key or write request. */
    record Part(Key key, byte[] json) {}

    BatchRun(Calls calls, Operation operation, String table, Map<Key, byte[]> parts, int chunkSize) {
        this.calls = calls;
        this.operation = operation;
        this.table = table;
        this.chunks = chunked(parts, chunkSize);
    }

    private static Deque<List<Part>> chunked(Map<Key, byte[]> parts, int size) {
        Deque<List<Part>> chunks = new ArrayDeque<>();
        List<Part> chunk = new ArrayList<>(size);
        for (Map.Entry<Key, byte[]> part : parts.entrySet()) {
            chunk.add(new Part(part.getKey(), part.getValue()));
            if (chunk.size() == size) {
                chunks.add(chunk);
                chunk = new ArrayList<>(size);
            }
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }

    /** Completes when every part is done; the first failure stops the rest. */
    CompletableFuture<Void> run() {
        List<CompletableFuture<Void>> lanes = new ArrayList<>();
        int count = Math.min(LANES, chunks.size());
        for (int i = 0; i < count; i++) {
            CompletableFuture<Void> lane = Futures.repeat(this::nextChunk);
            lane.whenComplete((nothing, error) -> {
                if (error != null) {
                    stop();
                }
            });
            lanes.add(lane);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(lanes.toArray(new CompletableFuture<?>[0]));
        CompletableFuture<Void> result = new CompletableFuture<>();
        all.whenComplete((nothing, error) -> {
            calls.ended(operation, table, meter.metrics(), error == null ? null : Futures.cause(error));
            if (error == null) {
                result.complete(null);
            } else {
                result.completeExceptionally(Futures.cause(error));
            }
        });
        result.whenComplete((nothing, error) -> {
            if (result.isCancelled()) {
                stop();
            }
        });
        return result;
    }

    private synchronized void stop() {
        stopped = true;
    }

    private synchronized @Nullable List<Part> poll() {
        return stopped ? null : chunks.poll();
    }

    private CompletableFuture<Boolean> nextChunk() {
        List<Part> chunk = poll();
        return chunk == null
                ? CompletableFuture.completedFuture(false)
                : new Attempts(chunk).run().thenApply(nothing -> true);
    }

    /** One chunk, until nothing of it is left. */
    private final class Attempts {
        private List<Part> left;
        private boolean retry;
        private int fruitless;

        Attempts(List<Part> chunk) {
            this.left = chunk;
        }

        CompletableFuture<Void> run() {
            return Futures.repeat(() -> retry ? Backoff.before(fruitless).thenCompose(nothing -> send()) : send());
        }

        private CompletableFuture<Boolean> send() {
            List<Part> sent = left;
            return calls.send(operation, table, request(sent), meter, (response, m) -> {
                        try (response) {
                            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
                            return answer(in, response.bytes(), sent);
                        }
                    })
                    .thenApply(unprocessed -> settle(sent, unprocessed));
        }

        private boolean settle(List<Part> sent, List<Part> unprocessed) {
            fruitless = unprocessed.size() < sent.size() ? 0 : fruitless + 1;
            retry = !unprocessed.isEmpty();
            left = unprocessed;
            if (fruitless == Backoff.MAX_ATTEMPTS) {
                throw new UnprocessedException(
                        table,
                        operation,
                        fruitless,
                        left.stream().map(Part::key).toList());
            }
            return retry;
        }
    }

    private JsonWriter request(List<Part> parts) {
        JsonWriter out = new JsonWriter(
                parts.stream().mapToInt(part -> part.json.length + 1).sum() + 256);
        out.beginObject();
        out.name("RequestItems").beginObject();
        out.name(table);
        write(out, parts);
        out.endObject();
        out.name("ReturnConsumedCapacity").value("TOTAL");
        out.endObject();
        return out;
    }

    /** Writes the value of the table's member of RequestItems. */
    abstract void write(JsonWriter out, List<Part> parts);

    /** Reads an answer and gives what of the parts sent is unprocessed. */
    abstract List<Part> answer(JsonReader in, byte[] bytes, List<Part> sent);

    /** The elements of an array, as the bytes they are. */
    static List<byte[]> elements(JsonReader in, byte[] bytes) {
        List<byte[]> elements = new ArrayList<>();
        for (in.beginArray(); in.nextElement(); ) {
            int start = in.position();
            in.skipValue();
            elements.add(Arrays.copyOfRange(bytes, start, in.position()));
        }
        return elements;
    }
}
