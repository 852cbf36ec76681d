package io.github.jdynox.model;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.json.JsonWriter;

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

    /**
     * A value of this attribute for a key condition: in the Java type of the model, or a plain one that is written with the
     * same wire type. An empty value, or one of another wire type, is refused.
     */
    public Operand operand(Object value) {
        JsonWriter out = new JsonWriter(32);
        Key.write(out, this, value);
        return Operand.json(out.toByteArray());
    }

    @Override
    public String toString() {
        return name + " (" + type() + ")";
    }
}
