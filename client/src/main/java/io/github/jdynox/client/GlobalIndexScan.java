package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
            p.autoSegments = false;
        }));
    }

    /**
     * Reads the index in this many parts, 1 to 1,000,000, many of them at once: each free slot ({@link #concurrency}) takes
     * the next part that was not read yet, so one that is larger than the others delays nothing else. Items come in no
     * order; pages wait for the consumer, so memory is bounded; the first failure ends all.
     */
    public GlobalIndexScan<T> segments(int totalSegments) {
        return segments(Segments.of(totalSegments));
    }

    /** As {@link #segments(int)}, in as many parts as {@link Segments#AUTO} finds good, for one. */
    public GlobalIndexScan<T> segments(Segments segments) {
        return with(plan.with(p -> {
            p.segment = -1;
            p.totalSegments = segments.count();
            p.autoSegments = segments.isAuto();
        }));
    }

    /**
     * How many requests may be under way at once in a read of many segments, at least 1: as many pages are in memory at the
     * most. Unset it is the number of segments, but no more than 50, as many connections as an HTTP client of the AWS SDK
     * has; with {@link Segments#AUTO} it is found out, and this bounds it.
     */
    public GlobalIndexScan<T> concurrency(int requests) {
        ReadChecks.concurrency(requests);
        return with(plan.with(p -> p.concurrency = requests));
    }

    /**
     * Reckons how many items there are from a count of a part of them: a random choice of segments, that share of all. With a
     * share of 0.01 it costs about a hundredth of {@link #count()}, and gives the total with its 95 % interval. Unless
     * {@link #segments(int)} says otherwise the table is divided into as many segments as make a hundred of the share.
     *
     * <p>It is refused where it could not be honest: when fewer than 30 segments would be read, with an
     * IllegalArgumentException; when too few of them hold an item that counts, with a {@link io.github.jdynox.DynoxException}.
     *
     * @param share above 0 and below 1
     */
    public CompletableFuture<SampledCount> sampleCount(double share) {
        return source.sampleCount(plan, share);
    }

    /** What it would cost to run this: DynamoDB is asked what it knows of the table, and eight small pages are read. */
    public CompletableFuture<ReadEstimate> estimate() {
        return source.estimate(plan);
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
    @Override
    public SyncGlobalIndexScan<T> sync() {
        return new SyncGlobalIndexScan<>(source, plan);
    }
}
