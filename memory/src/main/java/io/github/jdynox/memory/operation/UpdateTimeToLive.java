package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import org.jspecify.annotations.Nullable;

final class UpdateTimeToLive implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("UpdateTimeToLiveInput")
            .requireFirst("TableName", Common.TABLE_DEFINITION)
            .require(
                    "TimeToLiveSpecification",
                    Shapes.structure("TimeToLiveSpecification")
                            .require("Enabled", Shapes.flag())
                            .require("AttributeName", Shapes.text(Rule.minLength(1), Rule.maxLength(255)))
                            .build())
            .build();

    private final Tables tables;

    UpdateTimeToLive(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        Members specification = request.requiredMembers("TimeToLiveSpecification");
        String attribute = specification.requiredText("AttributeName");
        boolean enabled = specification.flag("Enabled");
        Table table = tables.forDefinition(request.requiredText("TableName"));
        table.lock().writeLock().lock();
        try {
            requireChange(table.expiryAttribute(), enabled, attribute);
            table.expireBy(enabled ? attribute : null);
        } finally {
            table.lock().writeLock().unlock();
        }
        out.object().name("TimeToLiveSpecification").object();
        out.name("Enabled").bool(enabled).name("AttributeName").string(attribute);
        out.endObject().endObject();
    }

    private static void requireChange(@Nullable String current, boolean enabled, String attribute) {
        if (current == null && !enabled) {
            throw ServiceFault.validation("TimeToLive is already disabled");
        }
        if (current != null && !current.equals(attribute)) {
            throw ServiceFault.validation(
                    "TimeToLive is active on a different AttributeName: current AttributeName is " + current);
        }
        if (current != null && enabled) {
            throw ServiceFault.validation("TimeToLive is already enabled");
        }
    }
}
