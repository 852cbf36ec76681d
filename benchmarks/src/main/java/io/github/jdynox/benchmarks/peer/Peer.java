package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.List;

/** One way to talk to the page server, over a real connection. Every method waits until all is done. */
public interface Peer extends AutoCloseable {

    /** All of them, the bytes alone first. */
    List<String> NAMES = List.of(
            "bytes-sync",
            "bytes-async",
            "jdynox-sync",
            "jdynox-async",
            "lowLevel-sync",
            "lowLevel-async",
            "enhanced-sync",
            "enhanced-async");

    /** Reads every item of the table and keeps none: how many there were. */
    long scan();

    /** Reads items until the first one is there. */
    default Object first() {
        throw new UnsupportedOperationException();
    }

    /** Reads one item by its key. */
    default Object get() {
        throw new UnsupportedOperationException();
    }

    /** Writes one item. */
    default Object put() {
        throw new UnsupportedOperationException();
    }

    /** Writes 25 items in one request. */
    default Object batchPut() {
        throw new UnsupportedOperationException();
    }

    @Override
    void close();

    /** Opens the peer of a name, of {@link #NAMES} or {@code jdynox-guest}, on the table of a shape. */
    static Peer open(String name, Shape<?> shape, URI endpoint) {
        return switch (name) {
            case "bytes-sync" -> new BytesPeer(shape, endpoint);
            case "bytes-async" -> new BytesAsyncPeer(shape, endpoint);
            case "jdynox-sync" -> JdynoxPeer.sync(shape, endpoint);
            case "jdynox-async" -> JdynoxPeer.async(shape, endpoint);
            case "jdynox-guest" -> JdynoxPeer.guest(shape, endpoint);
            case "lowLevel-sync" -> new LowLevelPeer(shape, endpoint);
            case "lowLevel-async" -> new LowLevelAsyncPeer(shape, endpoint);
            case "enhanced-sync" -> EnhancedPeer.open(shape, endpoint);
            case "enhanced-async" -> EnhancedAsyncPeer.open(shape, endpoint);
            default -> throw new IllegalArgumentException("Expected one of " + NAMES + " but got " + name);
        };
    }
}
