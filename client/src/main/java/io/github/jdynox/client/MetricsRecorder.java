package io.github.jdynox.client;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up the operations of a table or a client. One short lock an operation keeps a snapshot consistent in itself. */
final class MetricsRecorder {

    private final @Nullable MetricsRecorder parent;
    private @Nullable Metrics last;
    private final long[] counts = new long[Operation.values().length];
    private long failures;
    private double durationMs;
    private double rcu;
    private double wcu;
    private long items;
    private long scanned;
    private long requests;
    private long retries;
    private long throttles;

    MetricsRecorder(@Nullable MetricsRecorder parent) {
        this.parent = parent;
    }

    void record(Operation operation, Metrics metrics, boolean failed) {
        add(operation, metrics, failed);
        if (parent != null) {
            parent.record(operation, metrics, failed);
        }
    }

    private synchronized void add(Operation operation, Metrics metrics, boolean failed) {
        last = metrics;
        counts[operation.ordinal()]++;
        failures += failed ? 1 : 0;
        durationMs += metrics.durationMs();
        rcu += metrics.consumedRcu();
        wcu += metrics.consumedWcu();
        items += metrics.itemsCount();
        scanned += metrics.scannedCount();
        requests += metrics.requests();
        retries += metrics.retries();
        throttles += metrics.throttles();
    }

    synchronized Optional<Metrics> last() {
        return Optional.ofNullable(last);
    }

    synchronized TotalMetrics total() {
        Map<String, Long> byName = new TreeMap<>();
        long operations = 0;
        for (Operation operation : Operation.values()) {
            long count = counts[operation.ordinal()];
            operations += count;
            if (count > 0) {
                byName.put(operation.wireName(), count);
            }
        }
        return new TotalMetrics(
                operations, failures, byName, durationMs, rcu, wcu, items, scanned, requests, retries, throttles);
    }

    synchronized void reset() {
        last = null;
        Arrays.fill(counts, 0);
        failures = 0;
        durationMs = 0;
        rcu = 0;
        wcu = 0;
        items = 0;
        scanned = 0;
        requests = 0;
        retries = 0;
        throttles = 0;
    }
}
