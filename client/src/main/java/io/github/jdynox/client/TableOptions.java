package io.github.jdynox.client;

/** How a table is made and billed. An immutable value. */
public final class TableOptions {

    private static final TableOptions ON_DEMAND = new TableOptions(0, 0);

    private final long readCapacity;
    private final long writeCapacity;

    private TableOptions(long readCapacity, long writeCapacity) {
        this.readCapacity = readCapacity;
        this.writeCapacity = writeCapacity;
    }

    /** Capacity is paid by use ({@code PAY_PER_REQUEST}). */
    public static TableOptions onDemand() {
        return ON_DEMAND;
    }

    /** Capacity is provisioned, for the table and for each of its global indexes, in units a second; at least 1 each. */
    public static TableOptions provisioned(long readCapacity, long writeCapacity) {
        if (readCapacity < 1 || writeCapacity < 1) {
            throw new IllegalArgumentException("Expected at least 1 read and 1 write capacity unit but was "
                    + readCapacity + " and " + writeCapacity + ".");
        }
        return new TableOptions(readCapacity, writeCapacity);
    }

    boolean isOnDemand() {
        return readCapacity == 0;
    }

    long readCapacity() {
        return readCapacity;
    }

    long writeCapacity() {
        return writeCapacity;
    }
}
