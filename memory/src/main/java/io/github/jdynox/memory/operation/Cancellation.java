package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.wire.JsonOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a transaction is cancelled: one reason for each of its actions, in their order. */
final class Cancellation {

    private final List<@Nullable ServiceFault> faults = new ArrayList<>();

    /** Checks the next action; the service names the first that is wrong and none after it. */
    void check(Runnable action) {
        boolean failed = faults.stream().anyMatch(Objects::nonNull);
        attempt(action);
        if (failed) {
            faults.set(faults.size() - 1, null);
        }
    }

    /** Runs the next action and keeps its fault, unless that refuses the whole. */
    void attempt(Runnable action) {
        try {
            action.run();
            faults.add(null);
        } catch (ServiceFault fault) {
            if (fault.refusesTransaction()) {
                throw fault;
            }
            faults.add(fault);
        }
    }

    /** Refuses the transaction if any action failed. */
    void raise() {
        if (faults.stream().allMatch(Objects::isNull)) {
            return;
        }
        List<String> codes = faults.stream().map(Cancellation::code).toList();
        JsonOutput members = new JsonOutput().name("CancellationReasons").array();
        faults.forEach(fault -> write(members, fault));
        throw ServiceFault.service(
                "TransactionCanceledException",
                "Transaction cancelled, please refer cancellation reasons for specific reasons ["
                        + String.join(", ", codes) + "]",
                members.endArray().text());
    }

    private static String code(@Nullable ServiceFault fault) {
        if (fault == null) {
            return "None";
        }
        return switch (fault.code()) {
            case "ConditionalCheckFailedException" -> "ConditionalCheckFailed";
            case "ValidationException" -> "ValidationError";
            case "DuplicateItemException" -> "DuplicateItem";
            default -> fault.code();
        };
    }

    private static void write(JsonOutput out, @Nullable ServiceFault fault) {
        out.object().name("Code").string(code(fault));
        if (fault != null) {
            out.name("Message").string(String.valueOf(fault.getMessage()));
            if (fault.members() != null) {
                out.members(fault.members());
            }
        }
        out.endObject();
    }
}
