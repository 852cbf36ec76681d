package io.github.jdynox.docs;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.memory.MemoryDynamo;

/** Where the examples of the guide run. */
final class GuideEngine {

    private GuideEngine() {}

    /** A client of an engine of its own. */
    static DynoxClient client() {
        return DynoxClient.of(MemoryDynamo.create().transport());
    }
}
