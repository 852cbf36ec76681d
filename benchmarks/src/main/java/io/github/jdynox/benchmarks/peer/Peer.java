package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One way to talk to the page server, over a real connection. Every method waits until all is done. */
public interface Peer extends AutoCloseable {

    /** The limit that leaves pages as they are. */
    int WHOLE_PAGES = 1_000_000;

    /** Those that are compared with each other, the bytes alone first. */
    List<String> NAMES = List.of(
            "bytes-sync",
            "bytes-async",
            "jdynox-sync",
            "jdynox-async",
            "lowLevel-sync",
            "lowLevel-async",
            "enhanced-sync",
            "enhanced-async");

    /**
     * Reads every page of the table and keeps nothing: how many items there were.
     *
     * @param limit how many items a page may have
     * @param each is given every item, unless it is bytes alone that are read
     */
    long scan(int limit, Consumer<Object> each);

    /** Reads whole pages until the first item is there. */
    default Object first() {
        throw new UnsupportedOperationException();
    }

    /** Reads one item by its key. */
    Object get();

    /** Writes one item. */
    default Object put() {
        throw new UnsupportedOperationException();
    }

    /** Writes 25 items in one request. */
    default Object batchPut() {
        throw new UnsupportedOperationException();
    }

    /** What a scan gave, all of it and in terms that every peer can be held to. */
    default List<Map<String, AttributeValue>> attributes(List<Object> items) {
        throw new UnsupportedOperationException();
    }

    @Override
    void close();

    /**
     * Opens a peer on the table of a shape.
     *
     * @param name of {@link #NAMES}, or a kind ({@code bytes}, {@code jdynox}, {@code lowLevel}, {@code enhanced}) and after a
     *     dash a client of {@link Http}; {@code jdynox-sync}, {@code jdynox-async} and {@code jdynox-gzip} make their own
     */
    static Peer open(String name, Shape<?> shape, URI endpoint) {
        String kind = name.substring(0, name.indexOf('-'));
        String http = name.substring(kind.length() + 1);
        return switch (name) {
            case "jdynox-sync" -> JdynoxPeer.ownBlocking(shape, endpoint);
            case "jdynox-async" -> JdynoxPeer.own(shape, endpoint, false);
            case "jdynox-gzip" -> JdynoxPeer.own(shape, endpoint, true);
            default -> Http.BLOCKING.contains(http)
                    ? blocking(kind, shape, endpoint, http)
                    : asynchronous(kind, shape, endpoint, http);
        };
    }

    private static Peer blocking(String kind, Shape<?> shape, URI endpoint, String http) {
        return switch (kind) {
            case "bytes" -> new BytesPeer(shape, endpoint, http);
            case "jdynox" -> JdynoxPeer.sync(shape, endpoint, http);
            case "lowLevel" -> new LowLevelPeer(shape, endpoint, http);
            case "enhanced" -> EnhancedPeer.open(shape, endpoint, http);
            default -> throw unknown(kind);
        };
    }

    private static Peer asynchronous(String kind, Shape<?> shape, URI endpoint, String http) {
        return switch (kind) {
            case "bytes" -> new BytesAsyncPeer(shape, endpoint, http);
            case "jdynox" -> JdynoxPeer.guest(shape, endpoint, http);
            case "lowLevel" -> new LowLevelAsyncPeer(shape, endpoint, http);
            case "enhanced" -> EnhancedAsyncPeer.open(shape, endpoint, http);
            default -> throw unknown(kind);
        };
    }

    private static IllegalArgumentException unknown(String kind) {
        return new IllegalArgumentException("Expected bytes, jdynox, lowLevel or enhanced but got " + kind);
    }
}
