package io.github.jdynox.memory.table;

import io.github.jdynox.memory.value.ValueType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What defines a table, apart from its indexes.
 *
 * @param definitions types of all key attributes, in the order given
 * @param onDemand whether it is billed by request
 * @param throughput provisioned capacity, null on demand
 */
public record TableSchema(
        String name,
        KeySchema keys,
        Map<String, ValueType> definitions,
        boolean onDemand,
        @Nullable Throughput throughput,
        TableSettings settings,
        List<IndexSchema> indexes) {}
