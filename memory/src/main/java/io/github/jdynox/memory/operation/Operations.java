package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Tables;
import java.util.Map;

/** All operations by their names. */
final class Operations {

    private Operations() {}

    static Map<String, Operation> over(Tables tables) {
        return Map.ofEntries(
                Map.entry("CreateTable", new CreateTable(tables)),
                Map.entry("PutItem", new PutItem(tables)),
                Map.entry("GetItem", new GetItem(tables)),
                Map.entry("Scan", new Scan(tables)));
    }
}
