package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.Map;

final class TagResource implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("TagResourceInput")
            .with("ResourceArn", Shapes.text())
            .with("Tags", Tags.SHAPE)
            .build();

    private final Tables tables;

    TagResource(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        String arn = Tags.requireArn(request);
        Map<String, String> tags = Tags.of(request);
        if (tags == null) {
            throw ServiceFault.validation("1 validation error detected: Value null at 'tags' failed to satisfy "
                    + "constraint: Member must not be null");
        }
        var table = Tags.table(tables, "TagResource", arn);
        if (tags.isEmpty()) {
            throw ServiceFault.validation("Atleast one Tag needs to be provided as Input.");
        }
        Tags.put(table, tags);
    }
}
