package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.JdynoxPeer;
import io.github.jdynox.benchmarks.peer.Peer;
import java.io.IOException;
import java.net.URI;

/** Does something once and tells how many units it was. */
@FunctionalInterface
interface Work {

    int BATCH = 25;

    /** What a page of a parallel scan has where the delay is to be what a page costs. */
    int FEW_ITEMS = 20;

    long run() throws IOException;

    /** What a mode does over HTTP. */
    static Work of(String mode, Peer peer, Shape<?> shape, URI endpoint) {
        return switch (mode) {
            case "scan" -> scan(peer, shape, endpoint);
            case "get", "put" -> () -> call(mode, peer) == null ? 0 : 1;
            case "batch" -> () -> call(mode, peer) == null ? 0 : BATCH;
            default -> parallel((JdynoxPeer<?>) peer, mode.split("-", -1), shape, endpoint);
        };
    }

    /** One call. */
    static Object call(String mode, Peer peer) {
        return switch (mode) {
            case "get" -> peer.get();
            case "put" -> peer.put();
            case "batch" -> peer.batchPut();
            default -> throw new IllegalArgumentException("Expected get, put or batch but got " + mode);
        };
    }

    private static Work scan(Peer peer, Shape<?> shape, URI endpoint) {
        long expected = pages(endpoint) * shape.page().items();
        return () -> complete(peer.scan(Peer.WHOLE_PAGES, item -> {}), expected);
    }

    private static Work parallel(JdynoxPeer<?> peer, String[] mode, Shape<?> shape, URI endpoint) {
        int segments = Integer.parseInt(mode[1]);
        int limit = mode.length > 2 ? Peer.WHOLE_PAGES : FEW_ITEMS;
        long expected = pages(endpoint) * Math.min(limit, shape.page().items());
        return () -> complete(peer.parallelScan(segments, limit, item -> {}), expected);
    }

    private static long pages(URI endpoint) {
        return Long.parseLong(endpoint.getPath().split("/", -1)[1]);
    }

    private static long complete(long items, long expected) {
        if (items != expected) {
            throw new IllegalStateException("Expected " + expected + " items but got " + items);
        }
        return items;
    }
}
