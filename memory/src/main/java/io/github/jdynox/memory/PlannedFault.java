package io.github.jdynox.memory;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fault, and the calls that it befalls, counted from when it was planned. */
final class PlannedFault {

    private final Set<String> operations;
    private final @Nullable String table;
    private final long first;
    private final long last;
    private final Function<Call, Reply> fault;
    private final AtomicLong calls = new AtomicLong();

    /**
     * @param operations empty for all
     * @param table null for all
     */
    PlannedFault(Set<String> operations, @Nullable String table, long first, long last, Function<Call, Reply> fault) {
        this.operations = operations;
        this.table = table;
        this.first = first;
        this.last = last;
        this.fault = fault;
    }

    /** Counts the call if it is one of those meant, and says whether the fault befalls it. */
    boolean meets(Call call) {
        if (!operations.isEmpty() && !operations.contains(call.operation())
                || table != null && !call.tables().contains(table)) {
            return false;
        }
        long number = calls.incrementAndGet();
        return number >= first && number <= last;
    }

    boolean isOver() {
        return calls.get() >= last;
    }

    Reply reply(Call call) {
        return fault.apply(call);
    }
}
