package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

final class DescribeEndpoints implements Operation {

    private static final Shape.Structure SHAPE =
            Shapes.structure("DescribeEndpointsInput").build();
    private static final int MINUTES_A_DAY = 1440;

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        out.object().name("Endpoints").array().object();
        out.name("Address").string("localhost");
        out.name("CachePeriodInMinutes").number(MINUTES_A_DAY);
        out.endObject().endArray().endObject();
    }
}
