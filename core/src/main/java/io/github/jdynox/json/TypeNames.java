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

    private static final AttributeType[] TYPES = AttributeType.values();

    /** The names in their quotes, of at most six bytes, as words. */
    private static final long[] QUOTED = new long[TYPES.length];

    private static final long[] MASKS = new long[TYPES.length];

    static {
        for (int i = 0; i < TYPES.length; i++) {
            byte[] quoted = ('"' + TYPES[i].name() + '"').getBytes(StandardCharsets.US_ASCII);
            QUOTED[i] = Words.at(Arrays.copyOf(quoted, Words.SIZE), 0);
            MASKS[i] = (1L << quoted.length * 8) - 1;
        }
    }

    private TypeNames() {}

    /** How a value of this type begins: brace, name and colon. */
    static byte[] opening(AttributeType type) {
        return OPENINGS[type.ordinal()];
    }

    /** The type whose quoted name, without escapes, is at the start of the word. No String is made of it. */
    static @Nullable AttributeType find(long word) {
        for (int i = 0; i < QUOTED.length; i++) {
            if ((word & MASKS[i]) == QUOTED[i]) {
                return TYPES[i];
            }
        }
        return null;
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
