package io.github.jdynox.json;

import io.github.jdynox.AttributeType;

/** The three types of sets and the types of their elements. */
final class SetTypes {

    private SetTypes() {}

    static AttributeType elementOf(AttributeType set) {
        return switch (set) {
            case SS -> AttributeType.S;
            case NS -> AttributeType.N;
            case BS -> AttributeType.B;
            default -> throw new IllegalArgumentException(
                    "Expected a set type (SS, NS, BS) but was " + set.described() + ".");
        };
    }
}
