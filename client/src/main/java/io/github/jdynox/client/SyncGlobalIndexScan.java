package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link GlobalIndexScan}: the same options and ways to run, which wait for their results.
 *
 * @param <T> the type of the items
 */
public final class SyncGlobalIndexScan<T> extends SyncRead<T, SyncGlobalIndexScan<T>> {

    SyncGlobalIndexScan(ReadSource<T> source, ReadPlan plan) {
        super(source, plan);
    }

    @Override
    SyncGlobalIndexScan<T> with(ReadPlan changed) {
        return new SyncGlobalIndexScan<>(source, changed);
    }

    @Override
    GlobalIndexScan<T> async() {
        return new GlobalIndexScan<>(source, plan);
    }

    /** Reads one part of the table alone: segment {@code segment}, from 0, of {@code totalSegments}, 1 to 1,000,000. */
    public SyncGlobalIndexScan<T> segment(int segment, int totalSegments) {
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
    public SyncGlobalIndexScan<T> segments(int totalSegments) {
        ReadChecks.totalSegments(totalSegments);
        return with(plan.with(p -> {
            p.segment = -1;
            p.totalSegments = totalSegments;
        }));
    }

    /** Reads plain maps (see {@link io.github.jdynox.codec.Codecs#MAP}) instead of the model; hooks do not run. */
    public SyncGlobalIndexScan<Map<String, @Nullable Object>> asMaps() {
        return Projections.maps(source, plan, SyncGlobalIndexScan::new);
    }

    /** Reads plain maps with these attributes alone, given as paths ({@code address.lines[0]}). The key comes with them. */
    public SyncGlobalIndexScan<Map<String, @Nullable Object>> asMaps(String... paths) {
        return Projections.maps(source, plan, List.of(paths), SyncGlobalIndexScan::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. It costs the same capacity, but fewer bytes. */
    public <R> SyncGlobalIndexScan<R> as(Class<R> type) {
        return Projections.as(source, plan, Model.of(type), SyncGlobalIndexScan::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. */
    public <R> SyncGlobalIndexScan<R> as(Model<R> model) {
        return Projections.as(source, plan, model, SyncGlobalIndexScan::new);
    }
}
