package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Expressions;
import io.github.jdynox.expression.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done with every item that a read gives, in the making: nothing is sent before {@link #run()}. An immutable
 * value; each method gives a changed copy.
 *
 * <pre>{@code
 * users.scan().filter(User_.status.eq("gone")).segments(8).deleteEach()
 *         .onlyIf(User_.status.eq("gone")).maxWriteCapacity(1_000).run().join();
 * }</pre>
 *
 * <p>The options of the read hold: its filter, limit, segments, read budget, checkpoints, progress and timeouts. An item is in
 * a checkpoint when it was written. After a crash those that were on their way are written again, which matters to an update
 * that adds. Items that are written or deleted by others meanwhile may be met or not, as in any scan. Hooks do not run.
 */
public final class BulkWrite {

    private final ReadSource<?> source;
    private final ReadPlan plan;
    private final BulkAction action;
    private final @Nullable Condition condition;
    private final @Nullable WriteBudget budget;

    BulkWrite(ReadSource<?> source, ReadPlan plan, BulkAction action) {
        this(source, plan, action, null, null);
        if (plan.projection != null && action.needsItems()) {
            throw new IllegalArgumentException(
                    "Expected whole items to copy but found a read of some attributes; read without naming any.");
        }
    }

    private BulkWrite(
            ReadSource<?> source,
            ReadPlan plan,
            BulkAction action,
            @Nullable Condition condition,
            @Nullable WriteBudget budget) {
        this.source = source;
        this.plan = plan;
        this.action = action;
        this.condition = condition;
        this.budget = budget;
    }

    /**
     * Writes an item only if, when its turn comes, it meets a condition: the item as it is where it is written. What does not
     * meet it is counted ({@link BulkResult#refusedCount}). With a condition items are written one by one, not in batches.
     */
    public BulkWrite onlyIf(Condition condition) {
        Condition whole = this.condition == null ? condition : this.condition.and(condition);
        new Expressions().condition(whole);
        return new BulkWrite(source, plan, action, whole, budget);
    }

    /** Writes for so many write capacity units a second at the most; more than 0. */
    public BulkWrite maxWriteCapacity(double unitsPerSecond) {
        return maxWriteCapacity(WriteBudget.perSecond(unitsPerSecond));
    }

    /** Keeps the writes within a budget, which others may share. */
    public BulkWrite maxWriteCapacity(WriteBudget budget) {
        return new BulkWrite(source, plan, action, condition, budget);
    }

    /** Counts what would be written, and writes nothing. */
    public CompletableFuture<DryRun> dryRun() {
        ReadPlan counting = plan.with(p -> p.checkpointFile = null);
        CompletableFuture<CountResult> counted = source.count(counting).result();
        return Futures.then(
                counted,
                count -> Futures.map(
                        source.describe(plan.target.table()),
                        table -> new DryRun(count.count(), wcu(table, count.count()), count.metrics())));
    }

    private static double wcu(TableDescription table, long items) {
        return table.itemCount() == 0 ? 0 : items * Math.ceil(table.sizeBytes() / (double) table.itemCount() / 1024);
    }

    /** Writes every item; completes when all are written, with the first failure otherwise. */
    public CompletableFuture<BulkResult> run() {
        return start().result();
    }

    /** As {@link #run}, with a handle on what is under way: to take checkpoints, and to stop it. */
    public RunningRead<BulkResult> start() {
        ReadSource<WireItem> items =
                WireItem.source(source, action.place().keys().attributes());
        ReadPlan reading = action.needsItems() ? plan : plan.with(p -> p.projection = keysAlone());
        ReadRun<WireItem> run = items.start(reading);
        return new BulkRun(plan, run, new LaterWriter(pace(), pace -> action.writer(condition, pace))).start();
    }

    private List<Path> keysAlone() {
        return plan.target.startKey().stream()
                .map(attribute -> Path.of(attribute.name()))
                .toList();
    }

    private CompletableFuture<WritePace> pace() {
        WriteBudget limit = budget;
        if (limit == null) {
            return CompletableFuture.completedFuture(WritePace.UNBOUND);
        }
        BulkAction.Place place = action.place();
        Calls calls = place.calls();
        return Futures.map(
                limit.bucket(calls, ReadTarget.of(place.table(), place.keys())),
                bucket -> new WritePace(bucket, calls.executor()));
    }

    /** The blocking view of the same thing. */
    public SyncBulkWrite sync() {
        return new SyncBulkWrite(this);
    }
}
