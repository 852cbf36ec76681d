package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link GlobalIndexScan}.
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

    /** See {@link GlobalIndexScan#segment}. */
    public SyncGlobalIndexScan<T> segment(int segment, int totalSegments) {
        return async().segment(segment, totalSegments).sync();
    }

    /** See {@link GlobalIndexScan#segments(int)}. */
    public SyncGlobalIndexScan<T> segments(int totalSegments) {
        return async().segments(totalSegments).sync();
    }

    /** See {@link GlobalIndexScan#segments(Segments)}. */
    public SyncGlobalIndexScan<T> segments(Segments segments) {
        return async().segments(segments).sync();
    }

    /** See {@link GlobalIndexScan#concurrency}. */
    public SyncGlobalIndexScan<T> concurrency(int requests) {
        return async().concurrency(requests).sync();
    }

    /** See {@link GlobalIndexScan#sampleCount}. */
    public SampledCount sampleCount(double share) {
        return Futures.await(async().sampleCount(share));
    }

    /** See {@link GlobalIndexScan#estimate}. */
    public ReadEstimate estimate() {
        return Futures.await(async().estimate());
    }

    /** See {@link GlobalIndexScan#asMaps()}. */
    public SyncGlobalIndexScan<Map<String, @Nullable Object>> asMaps() {
        return async().asMaps().sync();
    }

    /** See {@link GlobalIndexScan#asMaps(String...)}. */
    public SyncGlobalIndexScan<Map<String, @Nullable Object>> asMaps(String... paths) {
        return async().asMaps(paths).sync();
    }

    /** See {@link GlobalIndexScan#as(Class)}. */
    public <R> SyncGlobalIndexScan<R> as(Class<R> type) {
        return async().as(type).sync();
    }

    /** See {@link GlobalIndexScan#as(Model)}. */
    public <R> SyncGlobalIndexScan<R> as(Model<R> model) {
        return async().as(model).sync();
    }
}
