package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.Members;
import org.jspecify.annotations.Nullable;

/** What a write gives back of the item. */
final class ReturnValues {

    private ReturnValues() {}

    /** The wish of an operation that can give back the old item alone. */
    static String oldOrNone(Members request) {
        String wish = request.text("ReturnValues");
        if (wish == null) {
            return "NONE";
        }
        if (!wish.equals("NONE") && !wish.equals("ALL_OLD")) {
            throw ServiceFault.validation("ReturnValues can only be ALL_OLD or NONE");
        }
        return wish;
    }

    static @Nullable Value old(String wish, Change change) {
        return wish.equals("ALL_OLD") && change.old() != null ? change.old().item() : null;
    }

    /** Whether a failed condition shows the item that failed it. */
    static boolean onFailure(Members request) {
        return "ALL_OLD".equals(request.text("ReturnValuesOnConditionCheckFailure"));
    }
}
