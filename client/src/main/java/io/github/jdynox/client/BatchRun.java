package io.github.jdynox.client;

import io.github.jdynox.client.BatchParts.Part;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

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
    private final int chunkSize;
    private final WritePace pace;
    private final boolean alone;
    private final Deque<Part> waiting = new ArrayDeque<>();
    private final Set<Key> undone = new LinkedHashSet<>();
    private boolean stopped;
    private boolean gaveUp;

    BatchRun(Calls calls, Operation operation, String table, BatchParts parts, int chunkSize, WritePace pace) {
        this.calls = calls;
        this.operation = operation;
        this.table = table;
        this.chunkSize = chunkSize;
        this.pace = pace;
        waiting.addAll(parts.all());
        this.alone = waiting.size() <= chunkSize;
        undone.addAll(parts.keys());
    }

    /** Completes when every part is done; the first failure stops the rest. */
    CompletableFuture<Void> run() {
        int lanes = Math.min(LANES, (waiting.size() + chunkSize - 1) / chunkSize);
        return Futures.observed(
                Futures.then(Futures.lanes(lanes, this::nextChunk, () -> stop(false)), nothing -> outcome()),
                (nothing, error) -> calls.ended(operation, table, meter.metrics(), error));
    }

    private synchronized CompletableFuture<Void> outcome() {
        return gaveUp
                ? CompletableFuture.failedFuture(
                        new UnprocessedException(table, operation, Backoff.MAX_ATTEMPTS, List.copyOf(undone)))
                : CompletableFuture.completedFuture(null);
    }

    private synchronized void stop(boolean givingUp) {
        stopped = true;
        gaveUp |= givingUp;
    }

    private CompletableFuture<Boolean> nextChunk() {
        List<Part> chunk = poll();
        return chunk.isEmpty()
                ? CompletableFuture.completedFuture(false)
                : Futures.map(new Attempts(chunk).run(), nothing -> true);
    }

    private synchronized List<Part> poll() {
        List<Part> chunk = new ArrayList<>(chunkSize);
        while (!stopped && chunk.size() < chunkSize && !waiting.isEmpty()) {
            chunk.add(waiting.remove());
        }
        return chunk;
    }

    private synchronized void done(List<Part> sent, List<Part> unprocessed) {
        Set<Key> left = new HashSet<>();
        unprocessed.forEach(part -> left.add(part.key()));
        sent.forEach(part -> {
            if (!left.contains(part.key())) {
                undone.remove(part.key());
            }
        });
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
            return Futures.repeat(
                    () -> retry ? Futures.then(calls.backoff().before(fruitless), nothing -> send()) : send());
        }

        private CompletableFuture<Boolean> send() {
            List<Part> sent = left;
            return Futures.then(
                    pace.reserve(sent.size()),
                    reserved -> Futures.map(answered(sent), answered -> goesOn(sent, answered, reserved)));
        }

        /** A request that was throttled as a whole has left all of it unprocessed. */
        private CompletableFuture<Answered> answered(List<Part> sent) {
            AnswerReader<Answered> reader = (response, m) -> {
                try (response) {
                    return answer(new JsonReader(response.bytes(), 0, response.length()), response, sent);
                }
            };
            JsonWriter body = request(sent);
            return Futures.recovered(
                    alone
                            ? calls.sendAlone(operation, table, body, meter, reader)
                            : calls.send(operation, table, body, meter, reader),
                    error -> error instanceof ThrottledException ? new Answered(sent, 0) : null);
        }

        private boolean goesOn(List<Part> sent, Answered answered, double reserved) {
            List<Part> unprocessed = answered.unprocessed;
            pace.charged(reserved, sent.size() - unprocessed.size(), answered.units);
            if (!unprocessed.isEmpty()) {
                pace.throttled();
            }
            done(sent, unprocessed);
            fruitless = unprocessed.size() < sent.size() ? 0 : fruitless + 1;
            retry = !unprocessed.isEmpty();
            left = unprocessed;
            if (fruitless == Backoff.MAX_ATTEMPTS) {
                stop(true);
                return false;
            }
            return retry;
        }
    }

    private JsonWriter request(List<Part> parts) {
        JsonWriter out = new JsonWriter(
                parts.stream().mapToInt(part -> part.to() - part.from() + 1).sum() + 256);
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

    /** What an answer leaves unprocessed of the parts sent, and what the rest cost. */
    record Answered(List<Part> unprocessed, double units) {}

    /** Reads an answer and counts it. */
    abstract Answered answer(JsonReader in, Response response, List<Part> sent);

    static void writeAll(JsonWriter out, List<Part> parts) {
        out.beginArray();
        parts.forEach(part -> out.raw(part.json(), part.from(), part.to()));
        out.endArray();
    }

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
