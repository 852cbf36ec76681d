package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

final class ListTagsOfResource implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("ListTagsOfResourceInput")
            .with("ResourceArn", Shapes.text())
            .with("NextToken", Shapes.text())
            .build();

    private final Tables tables;

    ListTagsOfResource(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    /** All tags in one answer: a table has fifty at most. */
    @Override
    public void answer(Members request, JsonOutput out) {
        var table = Tags.table(tables, "ListTagsOfResource", Tags.requireArn(request));
        out.object().name("Tags").array();
        table.tags().forEach((key, value) -> out.object()
                .name("Key")
                .string(key)
                .name("Value")
                .string(value)
                .endObject());
        out.endArray().endObject();
    }
}
