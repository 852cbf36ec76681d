package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Index;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Capacity that a request took from one table and its indexes. */
final class ConsumedCapacity {

    private final Table table;
    private final Map<String, Double> indexUnits = new LinkedHashMap<>();
    private final @Nullable String split;
    private double tableUnits;
    private double otherUnits;

    private ConsumedCapacity(Table table, @Nullable String split) {
        this.table = table;
        this.split = split;
    }

    static ConsumedCapacity of(Table table) {
        return new ConsumedCapacity(table, null);
    }

    /** Capacity of a transaction, which is given once more under {@code ReadCapacityUnits} or {@code WriteCapacityUnits}. */
    static ConsumedCapacity ofTransaction(Table table, String split) {
        return new ConsumedCapacity(table, split);
    }

    static boolean isWanted(Members request) {
        String wanted = request.text("ReturnConsumedCapacity");
        return wanted != null && !wanted.equals("NONE");
    }

    ConsumedCapacity add(double units) {
        tableUnits += units;
        return this;
    }

    ConsumedCapacity add(Index index, double units) {
        indexUnits.merge(index.schema().name(), units, Double::sum);
        return this;
    }

    /** Adds what a write took; a transaction takes twice the table's units and no more of an index. */
    ConsumedCapacity add(Change change) {
        tableUnits += (split == null ? 1 : 2) * change.units();
        change.indexUnits().forEach((index, units) -> indexUnits.merge(index, (double) units, Double::sum));
        return this;
    }

    /** Adds units that the total alone shows. */
    ConsumedCapacity addToTotal(double units) {
        otherUnits += units;
        return this;
    }

    /** Writes the member {@code ConsumedCapacity} where the request asks for it. */
    void writeTo(JsonOutput out, Members request) {
        if (isWanted(request)) {
            out.name("ConsumedCapacity");
            write(out, request);
        }
    }

    /** Writes the bare object. */
    void write(JsonOutput out, Members request) {
        double total = tableUnits
                + otherUnits
                + indexUnits.values().stream().mapToDouble(Double::doubleValue).sum();
        out.object().name("TableName").string(table.name());
        units(out, total);
        if ("INDEXES".equals(request.text("ReturnConsumedCapacity"))) {
            out.name("Table").object();
            units(out, tableUnits);
            out.endObject();
            indexes(out, "LocalSecondaryIndexes", false);
            indexes(out, "GlobalSecondaryIndexes", true);
        }
        out.endObject();
    }

    private void indexes(JsonOutput out, String member, boolean global) {
        boolean open = false;
        for (Index index : table.indexes()) {
            Double units = indexUnits.get(index.schema().name());
            if (units == null || index.schema().global() != global) {
                continue;
            }
            if (!open) {
                out.name(member).object();
                open = true;
            }
            out.name(index.schema().name()).object();
            units(out, units);
            out.endObject();
        }
        if (open) {
            out.endObject();
        }
    }

    private void units(JsonOutput out, double units) {
        out.name("CapacityUnits").number(units);
        if (split != null) {
            out.name(split).number(units);
        }
    }
}
