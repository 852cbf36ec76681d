package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Entries;
import io.github.jdynox.memory.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names and values that a request's expressions refer to, and which of them have been used. */
public final class Placeholders {

    private final Map<String, String> names;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> unusedNames;
    private final Set<String> unusedValues;

    /** @param values named values, null for none */
    public Placeholders(Map<String, String> names, @Nullable Value values) {
        this.names = names;
        if (values != null) {
            for (Entries entries = values.entries(); entries.next(); ) {
                this.values.put(entries.name(), entries.value().compact());
            }
        }
        this.unusedNames = new LinkedHashSet<>(names.keySet());
        this.unusedValues = new LinkedHashSet<>(this.values.keySet());
    }

    String name(String placeholder) {
        String name = names.get(placeholder);
        if (name == null) {
            throw ServiceFault.validation("An expression attribute name used in the document path is not defined; "
                    + "attribute name: " + placeholder);
        }
        unusedNames.remove(placeholder);
        return name;
    }

    Value value(String placeholder) {
        Value value = values.get(placeholder);
        if (value == null) {
            throw ServiceFault.validation("An expression attribute value used in expression is not defined; "
                    + "attribute value: " + placeholder);
        }
        unusedValues.remove(placeholder);
        return value;
    }

    /** Refuses names and values that no expression has used. */
    public void requireUsed() {
        requireUsed("ExpressionAttributeNames", unusedNames);
        requireUsed("ExpressionAttributeValues", unusedValues);
    }

    private static void requireUsed(String parameter, Set<String> unused) {
        if (!unused.isEmpty()) {
            throw ServiceFault.validation("Value provided in " + parameter + " unused in expressions: keys: {"
                    + String.join(", ", unused) + "}");
        }
    }
}
