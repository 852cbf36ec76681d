package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Index;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scan or query reads: a table, or an index of it. */
record ReadTarget(Table table, @Nullable Index index) {

    static ReadTarget of(Members request, Table table) {
        String name = request.text("IndexName");
        if (name == null) {
            return new ReadTarget(table, null);
        }
        Index index = table.index(name);
        if (index == null) {
            throw ServiceFault.validation("The table does not have the specified index: " + name);
        }
        if (index.schema().global() && request.flag("ConsistentRead")) {
            throw ServiceFault.validation("Consistent reads are not supported on global secondary indexes");
        }
        return new ReadTarget(table, index);
    }

    /** The key that rows are found and ordered by. */
    KeySchema keys() {
        return index == null ? table.keys() : index.schema().keys();
    }

    boolean isGlobal() {
        return index != null && index.schema().global();
    }

    /** The attributes that say where a page ended: those of the table's key and of the index's. */
    Map<String, KeyAttribute> startKey() {
        Map<String, KeyAttribute> attributes = new LinkedHashMap<>();
        table.keys().attributes().forEach(key -> attributes.put(key.name(), key));
        keys().attributes().forEach(key -> attributes.putIfAbsent(key.name(), key));
        return attributes;
    }

    /** The place in the order of rows that a start key means. */
    byte[] place(Value startKey) {
        return index == null
                ? RowKey.of(startKey, table.keys())
                : RowKey.ofIndex(startKey, index.schema().keys(), RowKey.of(startKey, table.keys()));
    }

    void writeLastKey(JsonOutput out, Value item) {
        out.name("LastEvaluatedKey").object();
        for (KeyAttribute key : startKey().values()) {
            Value value = key.in(item);
            if (value != null) {
                out.name(key.name()).attribute(value);
            }
        }
        out.endObject();
    }
}
