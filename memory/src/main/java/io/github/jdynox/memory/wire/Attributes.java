package io.github.jdynox.memory.wire;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Named attribute values as a client sent them: an item, a key, or values for placeholders. The service checks them only
 * after the shape of the request, so what is wrong with them is kept and thrown by {@link #checked()}.
 *
 * @param value the attributes, type {@code M}; meaningless where there is a fault
 * @param fault what is wrong with the first wrong attribute, null if nothing is
 * @param faultName name of the first wrong attribute
 */
public record Attributes(Value value, @Nullable String fault, @Nullable String faultName) {

    /** The attributes, or the fault in them. */
    public Value checked() {
        if (fault != null) {
            throw ServiceFault.validation(fault);
        }
        return value;
    }

    /** Values go into no message; this stands where the service prints them. */
    @Override
    public String toString() {
        StringBuilder names = new StringBuilder("{");
        for (var entries = value.entries(); entries.next(); ) {
            names.append(names.length() > 1 ? ", " : "").append(entries.name()).append("=AttributeValue");
        }
        return names.append('}').toString();
    }
}
