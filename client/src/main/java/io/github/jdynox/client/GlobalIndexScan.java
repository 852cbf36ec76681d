package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scan of a global secondary index: as {@link Scan}, but never consistent, since such an index is not.
 *
 * @param <T> the type of the items
 */
public final class GlobalIndexScan<T> extends Read<T, GlobalIndexScan<T>> {

    GlobalIndexScan(ReadSource<T> source, ReadPlan plan) {
        super(source, plan);
    }

    @Override
    GlobalIndexScan<T> with(ReadPlan changed) {
        return new GlobalIndexScan<>(source, changed);
    }

    /** Reads one part of the table alone: segment {@code segment}, from 0, of {@code totalSegments}, 1 to 1,000,000. */
    public GlobalIndexScan<T> segment(int segment, int totalSegments) {
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
    public GlobalIndexScan<T> segments(int totalSegments) {
        ReadChecks.totalSegments(totalSegments);
        return with(plan.with(p -> {
            p.segment = -1;
            p.totalSegments = totalSegments;
        }));
    }

    /** Reads plain maps (see {@link io.github.jdynox.codec.Codecs#MAP}) instead of the model; hooks do not run. */
    public GlobalIndexScan<Map<String, @Nullable Object>> asMaps() {
        return Projections.maps(source, plan, GlobalIndexScan::new);
    }

    /** Reads plain maps with these attributes alone, given as paths ({@code address.lines[0]}). The key comes with them. */
    public GlobalIndexScan<Map<String, @Nullable Object>> asMaps(String... paths) {
        return Projections.maps(source, plan, List.of(paths), GlobalIndexScan::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. It costs the same capacity, but fewer bytes. */
    public <R> GlobalIndexScan<R> as(Class<R> type) {
        return Projections.as(source, plan, Model.of(type), GlobalIndexScan::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. */
    public <R> GlobalIndexScan<R> as(Model<R> model) {
        return Projections.as(source, plan, model, GlobalIndexScan::new);
    }

    /** The blocking view of the same thing. */
    public SyncGlobalIndexScan<T> sync() {
        return new SyncGlobalIndexScan<>(source, plan);
    }
}
