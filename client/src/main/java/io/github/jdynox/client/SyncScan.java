package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link Scan}: the same options and ways to run, which wait for their results.
 *
 * @param <T> the type of the items
 */
public final class SyncScan<T> extends SyncRead<T, SyncScan<T>> {

    SyncScan(ReadSource<T> source, ReadPlan plan) {
        super(source, plan);
    }

    @Override
    SyncScan<T> with(ReadPlan changed) {
        return new SyncScan<>(source, changed);
    }

    @Override
    Scan<T> async() {
        return new Scan<>(source, plan);
    }

    /** Reads what every write before it has left, at twice the capacity. */
    public SyncScan<T> consistentRead(boolean consistent) {
        return with(plan.with(p -> p.consistentRead = consistent));
    }

    /** Reads one part of the table alone: segment {@code segment}, from 0, of {@code totalSegments}, 1 to 1,000,000. */
    public SyncScan<T> segment(int segment, int totalSegments) {
        ReadChecks.segment(segment, totalSegments);
        return with(plan.with(p -> {
            p.segment = segment;
            p.totalSegments = totalSegments;
        }));
    }

    /**
     * Reads the table in this many parts at once, 1 to 1,000,000, each with a request of its own under way. Items come in no
     * order; pages wait for the consumer, so memory is bounded; the first failure ends all.
     */
    public SyncScan<T> segments(int totalSegments) {
        ReadChecks.totalSegments(totalSegments);
        return with(plan.with(p -> {
            p.segment = -1;
            p.totalSegments = totalSegments;
        }));
    }

    /** Reads plain maps (see {@link io.github.jdynox.codec.Codecs#MAP}) instead of the model; hooks do not run. */
    public SyncScan<Map<String, @Nullable Object>> asMaps() {
        return Projections.maps(source, plan, SyncScan::new);
    }

    /** Reads plain maps with these attributes alone, given as paths ({@code address.lines[0]}). The key comes with them. */
    public SyncScan<Map<String, @Nullable Object>> asMaps(String... paths) {
        return Projections.maps(source, plan, List.of(paths), SyncScan::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. It costs the same capacity, but fewer bytes. */
    public <R> SyncScan<R> as(Class<R> type) {
        return Projections.as(source, plan, Model.of(type), SyncScan::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. */
    public <R> SyncScan<R> as(Model<R> model) {
        return Projections.as(source, plan, model, SyncScan::new);
    }
}
