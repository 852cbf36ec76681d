package io.github.jdynox.processor;

/** The names of wire types in messages, as {@code AttributeType} has them. */
final class WireTypes {

    private WireTypes() {}

    /** {@code a list (L)}. */
    static String described(String wire) {
        return switch (wire) {
            case "S" -> "a string (S)";
            case "N" -> "a number (N)";
            case "B" -> "a binary (B)";
            case "BOOL" -> "a boolean (BOOL)";
            case "M" -> "a map (M)";
            case "L" -> "a list (L)";
            case "SS" -> "a string set (SS)";
            case "NS" -> "a number set (NS)";
            case "BS" -> "a binary set (BS)";
            default -> throw new IllegalArgumentException(wire);
        };
    }

    /** True for a type that a key or a set element can have; a codec of the user's own is believed until run time. */
    static boolean isKey(@org.jspecify.annotations.Nullable String wire) {
        return wire == null || wire.equals("S") || wire.equals("N") || wire.equals("B");
    }
}
