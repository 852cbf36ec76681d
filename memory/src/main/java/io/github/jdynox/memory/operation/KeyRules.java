package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Index;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import org.jspecify.annotations.Nullable;

/** What keys must be: complete, of the right types, not empty, not too long. */
final class KeyRules {

    private static final String MISMATCH = "The provided key element does not match the schema";

    private KeyRules() {}

    /** Checks an item that is to be stored. */
    static void requireItem(Table table, Value item) {
        KeySchema keys = table.keys();
        for (KeyAttribute key : keys.attributes()) {
            Value value = key.in(item);
            if (value == null) {
                throw ServiceFault.invalidParameters("Missing the key " + key.name() + " in the item");
            }
            if (value.type() != key.type()) {
                throw ServiceFault.invalidParameters("Type mismatch for key " + key.name() + " expected: " + key.type()
                        + " actual: " + value.type());
            }
            if (isEmpty(value)) {
                throw ServiceFault.emptyKey(emptyKey(value) + " Key: " + key.name());
            }
            requireLength(keys, key, value);
        }
        requireIndexKeys(table, item);
    }

    /** Checks the attributes of an item that its table's indexes are keyed by. */
    private static void requireIndexKeys(Table table, Value item) {
        for (Index index : table.indexes()) {
            for (KeyAttribute key : index.schema().keys().attributes()) {
                Value value = key.in(item);
                if (value != null) {
                    requireIndexKey(index, key, value);
                }
            }
        }
    }

    private static void requireIndexKey(Index index, KeyAttribute key, Value value) {
        String name = index.schema().name();
        if (value.type() != key.type()) {
            throw ServiceFault.invalidParameters("Type mismatch for Index Key " + key.name() + " Expected: "
                    + key.type() + " Actual: " + value.type() + " IndexName: " + name);
        }
        if (isEmpty(value)) {
            throw ServiceFault.emptyKey("A value specified for a secondary index key is not supported. "
                    + emptyKey(value) + " IndexName: " + name + ", IndexKey: " + key.name());
        }
        requireLength(index.schema().keys(), key, value);
    }

    /** Checks what an update would store under the keys of indexes. */
    static void requireUpdatedIndexKeys(Table table, Value item) {
        for (Index index : table.indexes()) {
            for (KeyAttribute key : index.schema().keys().attributes()) {
                Value value = key.in(item);
                if (value != null) {
                    requireUpdatedIndexKey(index, key, value);
                }
            }
        }
    }

    private static void requireUpdatedIndexKey(Index index, KeyAttribute key, Value value) {
        if (value.type() != key.type()) {
            throw ServiceFault.validation(
                    "The update expression attempted to update the secondary index key to unsupported type");
        }
        if (isEmpty(value)) {
            throw ServiceFault.emptyKey(
                    "The update expression attempted to update a secondary index key to a value that is not supported. "
                            + emptyKey(value));
        }
        requireLength(index.schema().keys(), key, value);
    }

    /** Checks the key of an item: exactly the attributes of the table's key. */
    static void requireKey(Table table, Value key) {
        if (key.count() != table.keys().attributes().size()) {
            throw ServiceFault.validation(MISMATCH);
        }
        requireAttributes(table.keys(), key);
    }

    /** Checks that a key has the attributes of a schema, whatever else it has. */
    static void requireAttributes(KeySchema keys, Value key) {
        keys.attributes().forEach(attribute -> requireAttribute(keys, attribute, key));
    }

    /** Checks that a key has one of the attributes of a schema. */
    static void requireAttribute(KeySchema keys, KeyAttribute attribute, Value key) {
        @Nullable Value value = attribute.in(key);
        if (value == null || value.type() != attribute.type()) {
            throw ServiceFault.validation(MISMATCH);
        }
        if (isEmpty(value)) {
            throw ServiceFault.emptyKey(emptyKey(value) + " Key: " + attribute.name());
        }
        requireLength(keys, attribute, value);
    }

    private static boolean isEmpty(Value value) {
        return value.length() == 0;
    }

    private static String emptyKey(Value value) {
        String kind = value.type() == ValueType.B ? "binary" : "string";
        return "The AttributeValue for a key attribute cannot contain an empty " + kind + " value.";
    }

    private static void requireLength(KeySchema keys, KeyAttribute attribute, Value value) {
        boolean partition = keys.partition().contains(attribute);
        if (partition && value.length() > KeySchema.MAX_PARTITION) {
            throw ServiceFault.invalidParameters("Size of hashkey has exceeded the maximum size limit of2048 bytes");
        }
        if (!partition && value.length() > KeySchema.MAX_SORT) {
            throw ServiceFault.invalidParameters(
                    "Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
        }
    }
}
