package io.github.jdynox.memory.wire;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One attribute value as a client sent it.
 *
 * @param value the value; meaningless where there is a fault
 * @param fault what is wrong with it, null if nothing is
 */
public record Attribute(Value value, @Nullable String fault) {

    /** The value, or the fault in it. */
    public Value checked() {
        if (fault != null) {
            throw ServiceFault.validation(fault);
        }
        return value;
    }

    @Override
    public String toString() {
        return "AttributeValue";
    }
}
