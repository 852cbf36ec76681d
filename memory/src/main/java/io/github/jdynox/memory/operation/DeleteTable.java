package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;

final class DeleteTable implements Operation {

    private final Tables tables;

    DeleteTable(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return TableOperation.NAME_ALONE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        Table table = tables.forDefinition(TableOperation.requireName(request));
        if (table.schema().settings().deletionProtection()) {
            throw ServiceFault.validation("Resource cannot be deleted as it is currently protected against deletion. "
                    + "Disable deletion protection first.");
        }
        tables.delete(table);
        out.object().name("TableDescription");
        TableDescription.writeDeleted(out, table);
        out.endObject();
    }
}
