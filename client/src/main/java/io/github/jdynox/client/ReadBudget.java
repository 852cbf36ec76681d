package io.github.jdynox.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Read capacity that scans, queries and counts may consume a second. One value is shared by all that are given it, with all
 * their segments, in turn: together they stay within it. Safe for use by many threads.
 *
 * <p>It is spent as DynamoDB charges, answer by answer. What a page will cost is not known before, so it is estimated and
 * corrected; a page that cost more makes the next one wait. Pages are made small enough that each costs a fraction of a
 * second of the budget, unless {@code pageSize} is set. Waiting holds no thread, and ends at once when the read is cancelled.
 *
 * <p>When DynamoDB throttles nevertheless, the budget slows down, recovers by itself, and the page is sent again; only when
 * no page of a read gets through for {@link #PATIENCE} does it fail with {@link ThrottledException}.
 */
public final class ReadBudget {

    /** How long a read goes on trying while DynamoDB throttles every page of it: 5 minutes. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Budget budget;

    private ReadBudget(Budget budget) {
        this.budget = budget;
    }

    /** So many read capacity units a second; more than 0. Tables and indexes that share the value share the units. */
    public static ReadBudget perSecond(double units) {
        return perSecond(units, Timer.SYSTEM);
    }

    static ReadBudget perSecond(double units, Timer timer) {
        return new ReadBudget(Budget.perSecond("ReadBudget", units, true, timer));
    }

    /**
     * So many percent, above 0 and up to 100, of the read capacity that a table is provisioned for, or a global secondary
     * index where that is read: each has a share of its own. {@code DescribeTable} tells, on first use and once a minute while
     * it is spent, so that a change is followed; where the answer fails to come the last one holds. A table billed on demand
     * has no such capacity: reading it fails, and says to use {@link #perSecond}.
     */
    public static ReadBudget percent(double percent) {
        return percent(percent, Timer.SYSTEM);
    }

    static ReadBudget percent(double percent, Timer timer) {
        return new ReadBudget(Budget.percent("ReadBudget", percent, true, timer));
    }

    CompletableFuture<Bucket> bucket(Calls calls, ReadTarget target) {
        return budget.bucket(calls, target);
    }

    /** {@code ReadBudget.perSecond(300.0)}. */
    @Override
    public String toString() {
        return budget.toString();
    }
}
