package io.github.jdynox.json;

import io.github.jdynox.AttributeType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The descriptors of the attribute types. */
final class TypeNames {

    private static final byte[][] OPENINGS = Arrays.stream(AttributeType.values())
            .map(type -> ("{\"" + type.name() + "\":").getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    private TypeNames() {}

    /** How a value of this type begins: brace, name and colon. */
    static byte[] opening(AttributeType type) {
        return OPENINGS[type.ordinal()];
    }

    static @Nullable AttributeType find(String name) {
        return switch (name) {
            case "S" -> AttributeType.S;
            case "N" -> AttributeType.N;
            case "B" -> AttributeType.B;
            case "BOOL" -> AttributeType.BOOL;
            case "NULL" -> AttributeType.NULL;
            case "M" -> AttributeType.M;
            case "L" -> AttributeType.L;
            case "SS" -> AttributeType.SS;
            case "NS" -> AttributeType.NS;
            case "BS" -> AttributeType.BS;
            default -> null;
        };
    }
}
