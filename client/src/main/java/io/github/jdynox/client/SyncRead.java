package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.UpdateAction;
import io.github.jdynox.model.Key;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The blocking view of {@link Read}: the same description, whose ways to run wait for their results. Interrupting a waiting
 * thread cancels what it waits for.
 *
 * @param <T> the type of the items
 * @param <S> the type of the description itself
 */
public abstract sealed class SyncRead<T, S extends SyncRead<T, S>> implements Iterable<T>
        permits SyncScan, SyncQuery, SyncGlobalIndexScan, SyncGlobalIndexQuery {

    final ReadSource<T> source;
    final ReadPlan plan;

    SyncRead(ReadSource<T> source, ReadPlan plan) {
        this.source = source;
        this.plan = plan;
    }

    abstract S with(ReadPlan changed);

    abstract Read<T, ?> async();

    // ---- options ----

    /** See {@link Read#filter}. */
    public final S filter(Condition filter) {
        return with(async().filter(filter).plan);
    }

    /** See {@link Read#limit}. */
    public final S limit(long items) {
        return with(async().limit(items).plan);
    }

    /** See {@link Read#pageSize}. */
    public final S pageSize(int items) {
        return with(async().pageSize(items).plan);
    }

    /** See {@link Read#startFrom}. */
    public final S startFrom(Key key) {
        return with(async().startFrom(key).plan);
    }

    /** See {@link Read#readAhead}. */
    public final S readAhead(int pages) {
        return with(async().readAhead(pages).plan);
    }

    /** See {@link Read#maxReadCapacity(double)}. */
    public final S maxReadCapacity(double unitsPerSecond) {
        return with(async().maxReadCapacity(unitsPerSecond).plan);
    }

    /** See {@link Read#maxReadCapacity(ReadBudget)}. */
    public final S maxReadCapacity(ReadBudget budget) {
        return with(async().maxReadCapacity(budget).plan);
    }

    /** See {@link Read#onDecodeError}. */
    public final S onDecodeError(OnDecodeError policy) {
        return with(async().onDecodeError(policy).plan);
    }

    /** See {@link Read#resume}. */
    public final S resume(Checkpoint checkpoint) {
        return with(async().resume(checkpoint).plan);
    }

    /** See {@link Read#shareStrings}. */
    public final S shareStrings() {
        return with(async().shareStrings().plan);
    }

    /** See {@link Read#checkpointTo}. */
    public final S checkpointTo(CheckpointFile file) {
        return with(async().checkpointTo(file).plan);
    }

    /** See {@link Read#onProgress}. */
    public final S onProgress(Consumer<? super Progress> listener) {
        return with(async().onProgress(listener).plan);
    }

    /** See {@link Read#timeout}. */
    public final S timeout(Duration whole) {
        return with(async().timeout(whole).plan);
    }

    /** See {@link Read#pageTimeout}. */
    public final S pageTimeout(Duration page) {
        return with(async().pageTimeout(page).plan);
    }

    // ---- running ----

    /** See {@link Read#first}. */
    public final Optional<T> first() {
        return Futures.await(async().first());
    }

    /** See {@link Read#toList}. */
    public final List<T> toList() {
        return Futures.await(async().toList());
    }

    /** See {@link Read#fetch}. */
    public final ScanResult<T> fetch() {
        return Futures.await(async().fetch());
    }

    /** Hands each item to the consumer, on the calling thread. */
    @Override
    public final void forEach(Consumer<? super T> consumer) {
        ReadRun<T> run = source.start(plan);
        CheckpointSaver saver = new CheckpointSaver(plan, run::checkpoint);
        Consumer<? super T> handler = plan.checkpointFile == null ? consumer : Read.acknowledging(run, consumer, saver);
        Throwable failure = null;
        try {
            new PullIterator<>(run).forEachRemaining(handler);
        } catch (Throwable e) {
            run.finish(e);
            failure = e;
        }
        Throwable reason = saver.ended(failure);
        if (reason != null) {
            throw Futures.unchecked(reason);
        }
    }

    /** See {@link Read#count}. */
    public final CountResult count() {
        return Futures.await(async().count());
    }

    /** See {@link Read#deleteEach}. */
    public final SyncBulkWrite deleteEach() {
        return async().deleteEach().sync();
    }

    /** See {@link Read#updateEach}. */
    public final SyncBulkWrite updateEach(UpdateAction first, UpdateAction... more) {
        return async().updateEach(first, more).sync();
    }

    /** See {@link Read#copyTo}. */
    public final SyncBulkWrite copyTo(Table<?> other) {
        return async().copyTo(other).sync();
    }

    /**
     * The pages as they come, also those that the filter emptied. Each iteration is a run of its own; one that is left early
     * is not recorded in the sums of the table.
     */
    public final Iterable<Page<T>> pages() {
        ReadChecks.noCheckpointFile(plan, "pages()");
        return () -> new PullIterator<>(new PagePull<>(source.start(plan)));
    }

    /** A run that is pulled item by item and knows the key to go on from. Close it to stop before the end. */
    public final Cursor<T> cursor() {
        ReadChecks.noCheckpointFile(plan, "cursor()");
        return new Cursor<>(source.start(plan));
    }

    /**
     * Iterates over a run of its own. Leaving the loop early is fine: at most the one page that is read ahead was fetched in
     * vain; but nobody tells the run that it has ended, so it is not recorded in the sums of the table. Use {@link #cursor()}
     * to know where it stopped, and to close it.
     */
    @Override
    public final Cursor<T> iterator() {
        return cursor();
    }

    /** A sequential stream over a run of its own. Close it to stop before the end. */
    public final Stream<T> stream() {
        Cursor<T> cursor = cursor();
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, characteristics), false)
                .onClose(cursor::close);
    }
}
