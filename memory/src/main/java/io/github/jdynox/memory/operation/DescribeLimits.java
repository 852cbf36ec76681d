package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

/** The quotas of an account as AWS opens it. */
final class DescribeLimits implements Operation {

    private static final Shape.Structure SHAPE =
            Shapes.structure("DescribeLimitsInput").build();
    private static final int ACCOUNT = 80_000;
    private static final int TABLE = 40_000;

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        out.object();
        out.name("AccountMaxReadCapacityUnits").number(ACCOUNT);
        out.name("AccountMaxWriteCapacityUnits").number(ACCOUNT);
        out.name("TableMaxReadCapacityUnits").number(TABLE);
        out.name("TableMaxWriteCapacityUnits").number(TABLE);
        out.endObject();
    }
}
