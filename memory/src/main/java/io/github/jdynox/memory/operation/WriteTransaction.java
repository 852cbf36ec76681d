package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Capacity;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All or nothing: every action is planned under the locks of all tables, and only if none fails is any applied. */
final class WriteTransaction {

    static final long MOST_BYTES = 4L * 1024 * 1024;
    static final String TOO_LARGE = "Collection size of items exceeded, which can also be caused by the aggregate size "
            + "of the items in the transaction exceeding the 4MB limit";

    private final Tables tables;
    private final IdempotencyTokens tokens;

    WriteTransaction(Tables tables) {
        this.tables = tables;
        this.tokens = new IdempotencyTokens(tables.clock());
    }

    private record Done(Table table, Change change, Value keyed) {}

    /**
     * What a transaction took.
     *
     * @param written keys of the items written, by table; empty where an earlier request wrote them
     */
    record Result(Collection<ConsumedCapacity> capacities, Map<Table, List<Value>> written) {}

    /**
     * Carries the actions out, unless that was done under the token before.
     *
     * @param identity what a request under the same token must have in common with the first
     */
    Result run(@Nullable String token, Object identity, List<TransactAction> actions) {
        if (token == null) {
            return result(run(actions));
        }
        List<Done> done = new ArrayList<>();
        IdempotencyTokens.Outcome outcome = tokens.once(token, identity, () -> {
            done.addAll(run(actions));
            return readUnits(done);
        });
        return outcome.now() ? result(done) : repeated(outcome.readUnits());
    }

    private List<Done> run(List<TransactAction> actions) {
        List<ItemWrite> writes = new ArrayList<>();
        Cancellation cancellation = new Cancellation();
        actions.forEach(action -> cancellation.check(() -> writes.add(action.write())));
        requireDistinct(writes);
        cancellation.raise();
        return TableLocks.writing(writes.stream().map(ItemWrite::table).toList(), () -> {
            Cancellation failed = new Cancellation();
            writes.forEach(write -> failed.attempt(write::plan));
            failed.raise();
            requireSize(writes);
            return tables.journal().together(() -> writes.stream()
                    .map(write -> new Done(write.table(), write.apply(), write.keyed()))
                    .toList());
        });
    }

    /** The items of a transaction, as it leaves them, are 4 MB at most. */
    private static void requireSize(List<ItemWrite> writes) {
        if (writes.stream().mapToLong(ItemWrite::plannedSize).sum() > MOST_BYTES) {
            throw ServiceFault.validation(TOO_LARGE);
        }
    }

    private static void requireDistinct(List<ItemWrite> writes) {
        for (int i = 1; i < writes.size(); i++) {
            if (writes.subList(0, i).stream().anyMatch(writes.get(i)::isSameItem)) {
                throw ServiceFault.validation("Transaction request cannot include multiple operations on one item");
            }
        }
    }

    /** What reading the items costs, each as large as it was before the transaction or after it. */
    private static Map<Table, Double> readUnits(List<Done> done) {
        Map<Table, Double> units = new LinkedHashMap<>();
        done.forEach(one -> units.merge(
                one.table(), 2 * Capacity.readUnits(Math.max(1, one.change().size()), true), Double::sum));
        return units;
    }

    private static Result repeated(Map<Table, Double> readUnits) {
        List<ConsumedCapacity> capacities = new ArrayList<>();
        readUnits.forEach((table, units) -> capacities.add(
                ConsumedCapacity.ofTransaction(table, "ReadCapacityUnits").add(units)));
        return new Result(capacities, Map.of());
    }

    private static Result result(List<Done> done) {
        Map<Table, ConsumedCapacity> capacities = new LinkedHashMap<>();
        Map<Table, List<Value>> written = new LinkedHashMap<>();
        for (Done one : done) {
            capacities
                    .computeIfAbsent(one.table(), table -> ConsumedCapacity.ofTransaction(table, "WriteCapacityUnits"))
                    .add(one.change());
            written.computeIfAbsent(one.table(), table -> new ArrayList<>()).add(one.keyed());
        }
        return new Result(capacities.values(), written);
    }
}
