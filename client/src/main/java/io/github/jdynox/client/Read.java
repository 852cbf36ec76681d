package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Update;
import io.github.jdynox.expression.UpdateAction;
import io.github.jdynox.model.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What scans and queries have in common: options that give a changed copy, and ways to run. An immutable description:
 * running it never changes it, so it can be run twice, and from two threads. It is a {@link Flow.Publisher} of its items;
 * each subscriber has a run of its own.
 *
 * <p>Callbacks and signals come one at a time, each after the one before it: on the client's threads, or, to a subscriber
 * for whom something lies ready, on the thread that asks for it.
 *
 * @param <T> the type of the items
 * @param <S> the type of the description itself
 */
public abstract sealed class Read<T, S extends Read<T, S>> implements Flow.Publisher<T>
        permits Scan, Query, GlobalIndexScan, GlobalIndexQuery {

    final ReadSource<T> source;
    final ReadPlan plan;

    Read(ReadSource<T> source, ReadPlan plan) {
        this.source = source;
        this.plan = plan;
    }

    abstract S with(ReadPlan changed);

    /** The blocking view of the same thing. */
    public abstract SyncRead<T, ?> sync();

    // ---- options ----

    /**
     * Hands over only the items that meet a condition. DynamoDB applies it after reading: what is read is paid for, whether
     * it passes or not. A second filter is added to the first with AND.
     */
    public final S filter(Condition filter) {
        Condition whole = plan.filter == null ? filter : plan.filter.and(filter);
        ReadChecks.filter(whole);
        return with(plan.with(p -> p.filter = whole));
    }

    /** Hands over at most this many items, after the filter; at least 1. */
    public final S limit(long items) {
        ReadChecks.limit(items);
        return with(plan.with(p -> p.limit = items));
    }

    /**
     * Lets DynamoDB read at most this many items a request, before the filter; at least 1. It changes the number of requests,
     * not what is handed over. Unset, DynamoDB fills pages of 1 MB.
     */
    public final S pageSize(int items) {
        ReadChecks.pageSize(items);
        return with(plan.with(p -> p.pageSize = items));
    }

    /** Starts behind this key: one that a read gave as {@code lastEvaluatedKey()}, or any other of the right shape. */
    public final S startFrom(Key key) {
        Key resolved = ReadChecks.startFrom(key, plan.target);
        return with(plan.with(p -> p.startFrom = resolved));
    }

    /** How many pages are fetched before they are asked for: 1 (unless changed) or 0. */
    public final S readAhead(int pages) {
        ReadChecks.readAhead(pages);
        return with(plan.with(p -> p.readAhead = pages));
    }

    /**
     * Consumes at most this many read capacity units a second, more than 0, on the long run: {@code
     * maxReadCapacity(ReadBudget.perSecond(unitsPerSecond))}. All runs of this description, and of those made from it, share
     * them.
     */
    public final S maxReadCapacity(double unitsPerSecond) {
        return maxReadCapacity(ReadBudget.perSecond(unitsPerSecond));
    }

    /** Consumes no more than a budget allows, together with everything else that was given the same one. */
    public final S maxReadCapacity(ReadBudget budget) {
        return with(plan.with(p -> p.budget = budget));
    }

    /** What happens to an item that cannot be read as its model; unless changed, the run fails. */
    public final S onDecodeError(OnDecodeError policy) {
        return with(plan.with(p -> p.onDecodeError = policy));
    }

    /**
     * Makes equal short strings of one page (ASCII, at most 24 characters) one object, so that items which are kept take less
     * memory where values repeat, such as a status or a country. It costs a little time for each string; unset, every string
     * is an object of its own.
     */
    public final S shareStrings() {
        return with(plan.with(p -> p.shareStrings = true));
    }

    /**
     * Goes on where an earlier read of the same table, index, filter and segments stopped: what its checkpoint has is not
     * read again. A checkpoint of anything else is refused when the read starts. {@link #limit} counts anew.
     */
    public final S resume(Checkpoint checkpoint) {
        return with(plan.with(p -> p.resume = checkpoint));
    }

    /**
     * Keeps a file up to date with what was handled, at most once a second and when the read ends, by itself or otherwise. It
     * goes with {@link #forEach}, {@link #start} and counts. It does not make the read go on from what the file has: see
     * {@link #resume}.
     */
    public final S checkpointTo(CheckpointFile file) {
        return with(plan.with(p -> p.checkpointFile = file));
    }

    /**
     * Tells how the read gets on: at most ten times a second while pages come, and once at its end, one call after the other.
     * It asks DynamoDB once what it knows of the table, to tell how much is done. A listener that fails is logged and not
     * called again.
     */
    public final S onProgress(Consumer<? super Progress> listener) {
        return with(plan.with(p -> p.progress = listener));
    }

    /** Fails the read with a {@link ReadTimeoutException} when the whole of it takes longer; unset, it may take days. */
    public final S timeout(Duration whole) {
        ReadChecks.timeout(whole);
        return with(plan.with(p -> p.timeout = whole));
    }

    /** Fails the read with a {@link ReadTimeoutException} when one answer, with its retries, takes longer. */
    public final S pageTimeout(Duration page) {
        ReadChecks.timeout(page);
        return with(plan.with(p -> p.pageTimeout = page));
    }

    // ---- running ----

    /** The first item; empty if there is none. Reads no more than one item needs. */
    public final CompletableFuture<Optional<T>> first() {
        ReadChecks.noCheckpointFile(plan, "first()");
        ReadPlan one = plan.with(p -> p.limit = 1);
        return collect(source.start(one), (items, run) -> items.stream().findFirst());
    }

    /** All items in one list. */
    public final CompletableFuture<List<T>> toList() {
        ReadChecks.noCheckpointFile(plan, "toList()");
        return collect(source.start(plan), (items, run) -> items);
    }

    /** All items, with what they cost and the key to go on from. */
    public final CompletableFuture<ScanResult<T>> fetch() {
        ReadChecks.noCheckpointFile(plan, "fetch()");
        return collect(source.start(plan), (items, run) -> new ScanResult<>(items, run.metrics(), run.segments()));
    }

    /**
     * Hands each item to the consumer, one at a time; completes when the last one was handled. What the consumer throws ends
     * the run and fails the future. Cancelling the future ends the run.
     */
    public final CompletableFuture<Metrics> forEach(Consumer<? super T> consumer) {
        ReadRun<T> run = source.start(plan);
        return plan.checkpointFile == null
                ? drain(run, consumer, Runnable::run, error -> error, run::metrics)
                : acknowledging(run, consumer, Runnable::run);
    }

    /**
     * As {@link #forEach}, with a handle on what is under way: to take checkpoints, and to stop it. An item is handled when the
     * consumer has returned from it. The consumer never runs on the thread that calls this, which so has the handle first.
     */
    public final RunningRead<Metrics> start(Consumer<? super T> consumer) {
        ReadRun<T> run = source.start(plan);
        return new RunningRead<>(
                acknowledging(run, consumer, source.executor()),
                run::checkpoint,
                run::metrics,
                run::segments,
                run::cancel);
    }

    private CompletableFuture<Metrics> acknowledging(ReadRun<T> run, Consumer<? super T> consumer, Executor beginner) {
        CheckpointSaver saver = new CheckpointSaver(plan, run::checkpoint);
        return drain(run, acknowledging(run, consumer, saver), beginner, saver::ended, run::metrics);
    }

    static <T> Consumer<T> acknowledging(ReadRun<T> run, Consumer<? super T> consumer, CheckpointSaver saver) {
        return item -> {
            consumer.accept(item);
            run.acknowledge();
            saver.handled();
        };
    }

    /** Counts the items without reading them over the network. The whole is read, and paid for, by DynamoDB. */
    public final CompletableFuture<CountResult> count() {
        return startCount().result();
    }

    /** As {@link #count}, with a handle on what is under way. A count that was resumed gives what came since. */
    public final RunningRead<CountResult> startCount() {
        return source.count(plan);
    }

    // ---- doing something with every item ----

    /**
     * Deletes every item that the read gives, in batches. An item that changed since it was read is deleted too, unless {@link
     * BulkWrite#onlyIf} says otherwise.
     */
    public final BulkWrite deleteEach() {
        return bulk(new BulkAction.Delete(place()));
    }

    /** Updates every item that the read gives, one by one. An item that was deleted since it was read is not made again. */
    public final BulkWrite updateEach(UpdateAction first, UpdateAction... more) {
        return bulk(new BulkAction.Change(place(), Update.of(first, more)));
    }

    /**
     * Puts every item that the read gives into another table, in batches, as the bytes it is: also attributes that the model
     * does not know, and numbers with all their digits. Items there of the same key are replaced, unless {@link
     * BulkWrite#onlyIf} says otherwise. The other table may be another client's. Index reads are refused: an index may lack
     * attributes.
     */
    public final BulkWrite copyTo(Table<?> other) {
        if (plan.target.index() != null) {
            throw new IllegalArgumentException("Expected a read of a table to copy from but found one of index "
                    + plan.target.described() + ", which may lack attributes.");
        }
        return bulk(new BulkAction.Copy(other.place()));
    }

    private BulkWrite bulk(BulkAction action) {
        return new BulkWrite(source, plan, action);
    }

    private BulkAction.Place place() {
        return new BulkAction.Place(source.calls(), plan.target.table(), plan.target.tableKeys());
    }

    /** The pages as they come, also those that the filter emptied. */
    public final Flow.Publisher<Page<T>> pages() {
        ReadChecks.noCheckpointFile(plan, "pages()");
        return new PullPublisher<>(() -> new PagePull<>(source.start(plan)));
    }

    /** Publishes the items of a run of their own to a subscriber, at its pace. */
    @Override
    public final void subscribe(Flow.Subscriber<? super T> subscriber) {
        new PullPublisher<T>(() -> {
                    ReadChecks.noCheckpointFile(plan, "subscribe(..)");
                    return source.start(plan);
                })
                .subscribe(subscriber);
    }

    private static <T, R> CompletableFuture<R> collect(ReadRun<T> run, BiFunction<List<T>, ReadRun<T>, R> finisher) {
        List<T> items = new ArrayList<>();
        return drain(run, items::add, Runnable::run, error -> error, () -> finisher.apply(items, run));
    }

    /**
     * Takes every item.
     *
     * @param beginner runs the first step
     * @param onEnd is told what the run ended with, and gives what it shall be
     */
    private static <T, R> CompletableFuture<R> drain(
            ReadRun<T> run,
            Consumer<? super T> consumer,
            Executor beginner,
            UnaryOperator<@Nullable Throwable> onEnd,
            Supplier<R> finisher) {
        CompletableFuture<R> result = new CompletableFuture<>();
        Futures.onCancel(result, run::cancel);
        Consumer<@Nullable Throwable> end = error -> {
            run.finish(error);
            settle(result, finisher, onEnd.apply(error));
        };
        try {
            beginner.execute(() ->
                    Futures.repeat(() -> step(run, consumer)).whenComplete((nothing, error) -> end.accept(error)));
        } catch (RejectedExecutionException e) {
            end.accept(run.closed(e));
        }
        return result;
    }

    private static <R> void settle(CompletableFuture<R> result, Supplier<R> finisher, @Nullable Throwable error) {
        if (error != null) {
            result.completeExceptionally(error);
            return;
        }
        try {
            result.complete(finisher.get());
        } catch (Throwable e) {
            result.completeExceptionally(e); // thrown here it would be lost, and the caller wait for ever
        }
    }

    private static <T> CompletableFuture<Boolean> step(ReadRun<T> run, Consumer<? super T> consumer) {
        while (run.hasNext()) {
            consumer.accept(run.next());
        }
        return run.advance();
    }
}
