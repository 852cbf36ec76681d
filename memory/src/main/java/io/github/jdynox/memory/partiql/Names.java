package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.fault.ServiceFault;

/** The rule for names of tables, indexes and attributes. */
final class Names {

    private Names() {}

    static String requireNotEmpty(String name) {
        if (name.isEmpty()) {
            throw ServiceFault.validation("Path component cannot be an empty string");
        }
        return name;
    }
}
