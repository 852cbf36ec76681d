package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

/** What operations on a table as such share: its name, whose absence is refused in words of its own. */
final class TableOperation {

    static final Shape.Structure NAME_ALONE = Shapes.structure("TableInput")
            .withFirst("TableName", Common.TABLE_DEFINITION)
            .build();

    private TableOperation() {}

    static String requireName(Members request) {
        String name = request.text("TableName");
        if (name == null) {
            throw ServiceFault.validation("The parameter 'TableName' is required but was not present in the request");
        }
        return name;
    }
}
