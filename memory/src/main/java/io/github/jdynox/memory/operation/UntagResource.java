package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;

final class UntagResource implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("UntagResourceInput")
            .with("ResourceArn", Shapes.text())
            .with("TagKeys", Shapes.list(Shapes.text()))
            .build();

    private final Tables tables;

    UntagResource(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        String arn = Tags.requireArn(request);
        if (!request.has("TagKeys")) {
            throw ServiceFault.validation("1 validation error detected: Value null at 'tagKeys' failed to satisfy "
                    + "constraint: Member must not be null");
        }
        var table = Tags.table(tables, "UntagResource", arn);
        List<String> keys = request.list("TagKeys");
        if (keys.isEmpty()) {
            throw ServiceFault.validation("Atleast one Tag Key needs to be provided as Input.");
        }
        table.untag(keys);
    }
}
