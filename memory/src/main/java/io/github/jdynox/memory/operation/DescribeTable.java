package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;

final class DescribeTable implements Operation {

    private final Tables tables;

    DescribeTable(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return TableOperation.NAME_ALONE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        Table table = tables.forDefinition(TableOperation.requireName(request));
        out.object().name("Table");
        TableDescription.write(out, table);
        out.endObject();
    }
}
