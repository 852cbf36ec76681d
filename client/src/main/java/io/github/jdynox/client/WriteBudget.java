package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;

/**
 * Write capacity that bulk writes may consume a second: what {@link ReadBudget} is for reads. Safe for use by many threads.
 */
public final class WriteBudget {

    private final Budget budget;

    private WriteBudget(Budget budget) {
        this.budget = budget;
    }

    /** So many write capacity units a second; more than 0. Tables that share the value share the units. */
    public static WriteBudget perSecond(double units) {
        return new WriteBudget(Budget.perSecond("WriteBudget", units, false, Timer.SYSTEM));
    }

    /**
     * So many percent, above 0 and up to 100, of the write capacity that a table is provisioned for; each table has a share
     * of its own. {@code DescribeTable} tells, on first use and once a minute while it is spent. A table billed on demand has
     * no such capacity: writing it fails, and says to use {@link #perSecond}.
     */
    public static WriteBudget percent(double percent) {
        return new WriteBudget(Budget.percent("WriteBudget", percent, false, Timer.SYSTEM));
    }

    CompletableFuture<Bucket> bucket(Calls calls, ReadTarget target) {
        return budget.bucket(calls, target);
    }

    /** {@code WriteBudget.perSecond(300.0)}. */
    @Override
    public String toString() {
        return budget.toString();
    }
}
