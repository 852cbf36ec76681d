package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.fault.ServiceFault;

/** How statements are refused that cannot be read. */
final class Malformed {

    private Malformed() {}

    static ServiceFault statement(String detail) {
        return ServiceFault.validation("Statement wasn't well formed, can't be processed: " + detail);
    }
}
