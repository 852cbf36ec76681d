package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Capacity units a second, given or as a share of what is provisioned: the buckets behind a read or write budget. */
final class Budget {

    private final String name;
    private final double amount;
    private final boolean reads;
    private final Timer timer;

    /** What everybody draws from; null where each table has a share of its own. */
    private final @Nullable Bucket common;

    private final Map<Place, Bucket> shares = new ConcurrentHashMap<>();

    /** What has provisioned capacity of its own, reached through one transport. */
    private record Place(Object transport, String table, @Nullable String globalIndex) {}

    private Budget(String name, double amount, boolean reads, Timer timer, @Nullable Bucket common) {
        this.name = name;
        this.amount = amount;
        this.reads = reads;
        this.timer = timer;
        this.common = common;
    }

    static Budget perSecond(String name, double units, boolean reads, Timer timer) {
        if (!(units > 0) || Double.isInfinite(units)) {
            throw new IllegalArgumentException(
                    "Expected a budget of more than 0 capacity units a second but was " + units + ".");
        }
        return new Budget(name, units, reads, timer, new Bucket(units, timer));
    }

    static Budget percent(String name, double percent, boolean reads, Timer timer) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("Expected a percentage above 0 and up to 100 but was " + percent + ".");
        }
        return new Budget(name, percent, reads, timer, null);
    }

    /** The bucket to draw from for a table or index. A failure to find it is not remembered. */
    CompletableFuture<Bucket> bucket(Calls calls, ReadTarget target) {
        if (common != null) {
            return CompletableFuture.completedFuture(common);
        }
        Bucket known = shares.get(new Place(calls.transport(), target.table(), target.index()));
        return known != null
                ? CompletableFuture.completedFuture(renewed(known, calls, target))
                : Futures.map(
                        new TableCalls(calls).describePatiently(target.table()), table -> share(calls, target, table));
    }

    private Bucket share(Calls calls, ReadTarget target, TableDescription table) {
        IndexDescription index = table.globalIndex(target.index()).orElse(null);
        // A local index draws on the capacity of its table.
        Place place = new Place(calls.transport(), target.table(), index == null ? null : index.name());
        double provisioned = provisioned(table, index);
        if (provisioned == 0) {
            throw onDemand(target);
        }
        Bucket share = shares.computeIfAbsent(place, absent -> new Bucket(provisioned * amount / 100, timer));
        shares.put(new Place(calls.transport(), target.table(), target.index()), share);
        return renewed(share, calls, target);
    }

    private double provisioned(TableDescription table, @Nullable IndexDescription index) {
        if (index == null) {
            return reads ? table.readCapacity() : table.writeCapacity();
        }
        return reads ? index.readCapacity() : index.writeCapacity();
    }

    /** Asks by the way of who used it last: those before may be closed. */
    private Bucket renewed(Bucket share, Calls calls, ReadTarget target) {
        share.renewing(() -> new TableCalls(calls).describe(target.table()).thenAccept(table -> {
            double provisioned =
                    provisioned(table, table.globalIndex(target.index()).orElse(null));
            // A table that is billed on demand by now has no capacity to take a part of: the last one known goes on.
            if (provisioned > 0) {
                share.rate(provisioned * amount / 100);
            }
        }));
        return share;
    }

    private DynoxException onDemand(ReadTarget target) {
        return new DynoxException(
                "Expected a table with provisioned capacity for " + this + " but " + target.table()
                        + " is billed on demand; use " + name + ".perSecond(..).",
                target.table(),
                Operation.DESCRIBE_TABLE.wireName(),
                null,
                null);
    }

    @Override
    public String toString() {
        return name + (common == null ? ".percent(" : ".perSecond(") + amount + ")";
    }
}
