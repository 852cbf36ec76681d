package io.github.jdynox.model;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;

/**
 * An attribute that a table or an index is keyed by.
 *
 * @param name its name in DynamoDB
 * @param codec how values of the key become S, N or B
 */
public record KeyAttribute(String name, ValueCodec<?> codec) {

    public KeyAttribute {
        switch (codec.type()) {
            case S, N, B -> {}
            default -> throw new IllegalArgumentException("Expected a key attribute of type S, N or B but " + name
                    + " is " + codec.type().described() + ".");
        }
    }

    /** S, N or B. */
    public AttributeType type() {
        return codec.type();
    }

    @Override
    public String toString() {
        return name + " (" + type() + ")";
    }
}
