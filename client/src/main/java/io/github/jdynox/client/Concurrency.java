package io.github.jdynox.client;

/** How many requests of a parallel run may be under way at once. Safe for use by many threads. */
interface Concurrency {

    /** The number now; at least 1. */
    int limit();

    /**
     * A page came.
     *
     * @param units what it cost
     * @param wanted whether the consumer was waiting for it
     */
    default void arrived(double units, boolean wanted) {}

    /** DynamoDB throttled a request. */
    default void throttled() {}

    /** Always the same number. */
    static Concurrency fixed(int limit) {
        return () -> limit;
    }
}
