package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

final class DescribeTimeToLive implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("DescribeTimeToLiveInput")
            .requireFirst("TableName", Common.TABLE_DEFINITION)
            .build();

    private final Tables tables;

    DescribeTimeToLive(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        String attribute =
                tables.forDefinition(request.requiredText("TableName")).expiryAttribute();
        out.object().name("TimeToLiveDescription").object();
        out.name("TimeToLiveStatus").string(attribute == null ? "DISABLED" : "ENABLED");
        if (attribute != null) {
            out.name("AttributeName").string(attribute);
        }
        out.endObject().endObject();
    }
}
