package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link Scan}.
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

    /** See {@link Scan#consistentRead}. */
    public SyncScan<T> consistentRead(boolean consistent) {
        return async().consistentRead(consistent).sync();
    }

    /** See {@link Scan#segment}. */
    public SyncScan<T> segment(int segment, int totalSegments) {
        return async().segment(segment, totalSegments).sync();
    }

    /** See {@link Scan#segments(int)}. */
    public SyncScan<T> segments(int totalSegments) {
        return async().segments(totalSegments).sync();
    }

    /** See {@link Scan#segments(Segments)}. */
    public SyncScan<T> segments(Segments segments) {
        return async().segments(segments).sync();
    }

    /** See {@link Scan#concurrency}. */
    public SyncScan<T> concurrency(int requests) {
        return async().concurrency(requests).sync();
    }

    /** See {@link Scan#sampleCount}. */
    public SampledCount sampleCount(double share) {
        return Futures.await(async().sampleCount(share));
    }

    /** See {@link Scan#estimate}. */
    public ReadEstimate estimate() {
        return Futures.await(async().estimate());
    }

    /** See {@link Scan#asMaps()}. */
    public SyncScan<Map<String, @Nullable Object>> asMaps() {
        return async().asMaps().sync();
    }

    /** See {@link Scan#asMaps(String...)}. */
    public SyncScan<Map<String, @Nullable Object>> asMaps(String... paths) {
        return async().asMaps(paths).sync();
    }

    /** See {@link Scan#as(Class)}. */
    public <R> SyncScan<R> as(Class<R> type) {
        return async().as(type).sync();
    }

    /** See {@link Scan#as(Model)}. */
    public <R> SyncScan<R> as(Model<R> model) {
        return async().as(model).sync();
    }
}
