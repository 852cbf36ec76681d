package io.github.jdynox.client;

/**
 * How many items to ask DynamoDB for, request by request. A page size that the caller set is sent as it is. With a limit
 * alone, no more than what is missing is asked for; with a filter beside it, the requests double, because the filter may
 * leave little of each: so no run costs more than about twice the capacity it needed, and none makes a request an item.
 */
final class PageSizes {

    /** DynamoDB evaluates at most 1 MB a page, and an item has at least a few bytes: more than this is no limit at all. */
    private static final long UNLIMITED = 1 << 20;

    private final ReadPlan plan;
    private long grown;

    PageSizes(ReadPlan plan) {
        this.plan = plan;
        this.grown = Math.min(plan.limit, UNLIMITED);
    }

    /** The Limit of the next request; 0 for none. */
    int next(long handedOver) {
        if (plan.pageSize > 0) {
            return plan.pageSize;
        }
        if (plan.limit == 0) {
            return 0;
        }
        long size = plan.filter == null ? plan.limit - handedOver : grown;
        grown = Math.min(grown * 2, UNLIMITED);
        return size >= UNLIMITED ? 0 : (int) Math.max(size, 1);
    }
}
