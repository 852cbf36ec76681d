package io.github.jdynox.client;

/**
 * Into how many parts a scan divides a table: so many, or as many as are found to suit it. Any process that divides by the
 * same number divides in the same way.
 */
public final class Segments {

    /**
     * Many small parts, by the size that DynamoDB gives for the table or index; and requests under way that grow in number
     * while that makes the scan faster, and shrink when DynamoDB throttles. What came of it is in {@link
     * Metrics#segments()} and {@link Metrics#concurrency()}. It asks {@code DescribeTable} first, and makes do without where
     * that is not allowed. Throttled pages are sent again, as with a {@link ReadBudget}.
     */
    public static final Segments AUTO = new Segments(0);

    private final int count;

    private Segments(int count) {
        this.count = count;
    }

    /** So many, 1 to 1,000,000. */
    public static Segments of(int totalSegments) {
        return new Segments(ReadChecks.totalSegments(totalSegments));
    }

    boolean isAuto() {
        return count == 0;
    }

    /** How many; 0 for {@link #AUTO}. */
    int count() {
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segments that && that.count == count;
    }

    @Override
    public int hashCode() {
        return count;
    }

    /** {@code AUTO}, or the number. */
    @Override
    public String toString() {
        return isAuto() ? "AUTO" : String.valueOf(count);
    }
}
