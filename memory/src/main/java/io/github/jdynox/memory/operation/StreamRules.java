package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

/** {@code StreamSpecification}: checked and not acted upon, since the engine has no streams. */
final class StreamRules {

    static final Shape.Structure SHAPE = Shapes.structure("StreamSpecification")
            .require("StreamEnabled", Shapes.flag())
            .with(
                    "StreamViewType",
                    Shapes.text(Rule.oneOf("NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY")))
            .build();

    private StreamRules() {}

    static void check(Members request) {
        Members specification = request.members("StreamSpecification");
        if (specification != null && specification.flag("StreamEnabled") && !specification.has("StreamViewType")) {
            throw ServiceFault.validation(
                    "Invalid StreamViewType: " + "Stream ViewType must not be null or empty when enabling streams.");
        }
    }
}
