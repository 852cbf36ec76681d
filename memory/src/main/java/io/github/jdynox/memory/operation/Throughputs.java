package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Throughput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import org.jspecify.annotations.Nullable;

/** Provisioned capacity in requests. */
final class Throughputs {

    static final Shape SHAPE = Shapes.structure("ProvisionedThroughput")
            .require("WriteCapacityUnits", Shapes.big(Rule.atLeast(1)))
            .require("ReadCapacityUnits", Shapes.big(Rule.atLeast(1)))
            .build();

    private static final long MOST = 1_000_000_000_000L;

    private Throughputs() {}

    static @Nullable Throughput of(Members holder) {
        Members throughput = holder.members("ProvisionedThroughput");
        if (throughput == null) {
            return null;
        }
        return new Throughput(units(throughput, "ReadCapacityUnits"), units(throughput, "WriteCapacityUnits"));
    }

    private static long units(Members throughput, String member) {
        Long units = throughput.whole(member);
        long given = units == null ? 0 : units;
        if (given > MOST) {
            throw ServiceFault.validation("Given value " + given + " for " + member + " is out of bounds");
        }
        return given;
    }
}
