package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text of a checkpoint. Segments that are done are ranges, from and to inclusive; those not begun are in neither list,
 * so a scan of a million segments still has a small one.
 */
final class CheckpointJson {

    private static final int VERSION = 1;

    private @Nullable String table;
    private @Nullable String index;
    private @Nullable String request;
    private int version;
    private int totalSegments = -1;
    private int segment = -1;
    private long items;
    private long scanned;
    private final BitSet done = new BitSet();
    private final SortedMap<Integer, Key> keys = new TreeMap<>();

    private CheckpointJson() {}

    static String write(Checkpoint checkpoint) {
        ReadScope scope = checkpoint.scope();
        JsonWriter out = new JsonWriter(256);
        out.beginObject();
        out.name("version").value(VERSION);
        out.name("table").value(scope.table());
        if (scope.index() != null) {
            out.name("index").value(scope.index());
        }
        out.name("request").value(scope.request());
        out.name("totalSegments").value(scope.totalSegments());
        if (scope.segment() >= 0) {
            out.name("segment").value(scope.segment());
        }
        out.name("itemsCount").value(checkpoint.itemsCount());
        out.name("scannedCount").value(checkpoint.scannedCount());
        ranges(out.name("done"), checkpoint.done());
        out.name("keys").beginObject();
        checkpoint.keys().forEach((number, key) -> {
            byte[] json = key.toJson().getBytes(StandardCharsets.UTF_8);
            out.name(number.toString()).raw(json, 0, json.length);
        });
        out.endObject();
        out.endObject();
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private static void ranges(JsonWriter out, BitSet done) {
        out.beginArray();
        for (int from = done.nextSetBit(0); from >= 0; ) {
            int end = done.nextClearBit(from);
            out.beginArray().value(from).value(end - 1);
            out.endArray();
            from = done.nextSetBit(end);
        }
        out.endArray();
    }

    static Checkpoint read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        CheckpointJson read = new CheckpointJson();
        try {
            read.members(new JsonReader(bytes, 0, bytes.length));
            return read.checkpoint();
        } catch (UnknownVersion e) {
            throw new IllegalArgumentException("Expected a checkpoint of version " + VERSION + " but it has version "
                    + read.version + "; resume with the version of jdynox that wrote it, or a later one.");
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Expected a checkpoint as Checkpoint.toJson() gives it but could not read it: " + e.getMessage(),
                    e);
        }
    }

    private static final class UnknownVersion extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void members(JsonReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "version" -> version(Math.toIntExact(in.nextLong()));
                case "table" -> table = in.nextString();
                case "index" -> index = in.nextString();
                case "request" -> request = in.nextString();
                case "totalSegments" -> totalSegments = total(in.nextLong());
                case "segment" -> segment = Math.toIntExact(in.nextLong());
                case "itemsCount" -> items = in.nextLong();
                case "scannedCount" -> scanned = in.nextLong();
                case "done" -> ranges(in);
                case "keys" -> keys(in);
                default -> throw new IllegalArgumentException("there is no member " + name);
            }
        }
    }

    /** First of the members: what follows may mean something else in another version. */
    private void version(int found) {
        version = found;
        if (found != VERSION) {
            throw new UnknownVersion();
        }
    }

    /** Zero is a run that was stopped before it knew. */
    private static int total(long found) {
        return found == 0 ? 0 : ReadChecks.totalSegments(Math.toIntExact(found));
    }

    private void ranges(JsonReader in) {
        for (in.beginArray(); in.nextElement(); ) {
            in.beginArray();
            int from = number(in);
            int to = number(in);
            if (in.nextElement() || from > to) {
                throw new IllegalArgumentException("a range of segments is from one to another");
            }
            done.set(from, to + 1);
        }
    }

    private int number(JsonReader in) {
        if (!in.nextElement()) {
            throw new IllegalArgumentException("a range of segments is from one to another");
        }
        return ReadChecks.segment(Math.toIntExact(in.nextLong()), totalSegments);
    }

    private void keys(JsonReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int number = ReadChecks.segment(Integer.parseInt(name), totalSegments);
            keys.put(number, Key.ofAttributes(Codecs.MAP.read(in)));
        }
    }

    private Checkpoint checkpoint() {
        if (table == null || request == null || totalSegments < 0) {
            throw new IllegalArgumentException(
                    "it has no " + (table == null ? "table" : request == null ? "request" : "totalSegments"));
        }
        ReadScope scope = new ReadScope(requireNonNull(table), index, requireNonNull(request), totalSegments, segment);
        return new Checkpoint(scope, done, keys, items, scanned);
    }
}
