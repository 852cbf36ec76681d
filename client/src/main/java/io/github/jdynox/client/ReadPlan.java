package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.expression.Path;
import io.github.jdynox.model.Key;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a scan or a query asks for. Immutable once made: {@link #with} changes a copy, so that a plan can be run twice and
 * from two threads.
 */
final class ReadPlan implements Cloneable {

    final Operation operation;
    final ReadTarget target;

    /** The partition of a query; null for a scan. */
    @Nullable
    Operand partition;

    /** What a query asks of the sort key; null for anything. */
    @Nullable
    Condition sortKey;

    @Nullable
    Condition filter;

    /** The attributes to read; null for all of them. */
    @Nullable
    List<Path> projection;

    /** Items to hand over at the most; 0 for all. */
    long limit;

    /** Items that DynamoDB reads a request; 0 to let it decide. */
    int pageSize;

    boolean consistentRead;
    boolean descending;

    @Nullable
    Key startFrom;

    /** Whether the run finds out into how many parts it divides the table. */
    boolean autoSegments;

    /** Requests of a parallel read that may be under way at once; 0 for what is usual. */
    int concurrency;

    /** What the read may cost a second; null for any amount. */
    @Nullable
    ReadBudget budget;

    /** The segment to read out of {@link #totalSegments}; -1 where the table is read as a whole or in parallel. */
    int segment = -1;

    /** 0 where the table is read as a whole, or the number is not known yet. */
    int totalSegments;

    int readAhead = 1;

    /** Where an earlier run of the same scope stopped; null to begin at the beginning. */
    @Nullable
    Checkpoint resume;

    @Nullable
    CheckpointFile checkpointFile;

    @Nullable
    Consumer<? super Progress> progress;

    @Nullable
    Duration timeout;

    @Nullable
    Duration pageTimeout;

    /** Whether equal short strings of a page are one object. */
    boolean shareStrings;

    OnDecodeError onDecodeError = OnDecodeError.fail();

    ReadPlan(Operation operation, ReadTarget target) {
        this.operation = operation;
        this.target = target;
    }

    ReadPlan with(Consumer<ReadPlan> change) {
        try {
            ReadPlan copy = (ReadPlan) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    boolean isParallel() {
        return autoSegments || totalSegments > 0 && segment < 0;
    }

    /**
     * The plan that reads one segment of this parallel one. Its pages wait for the consumer beside those of the others: a
     * page ahead of each would double the memory.
     */
    ReadPlan ofSegment(int number, int total) {
        return with(plan -> {
            plan.autoSegments = false;
            plan.segment = number;
            plan.totalSegments = total;
            plan.readAhead = 0;
            plan.startFrom = plan.resume == null ? startFrom : plan.resume.key(number);
        });
    }

    /** The plan of a read that is not parallel, from where it goes on. */
    ReadPlan resumed() {
        Checkpoint from = resume;
        return from == null ? this : with(plan -> plan.startFrom = from.key(Math.max(segment, 0)));
    }

    boolean isDone(int number) {
        return resume != null && resume.isDone(number);
    }
}
