package io.github.jdynox.processor;

/** Characters as source text. */
final class CharacterLiterals {

    private CharacterLiterals() {}

    /** A character literal, quotes included. */
    static String of(char character) {
        return switch (character) {
            case '\'' -> "'\\''";
            case '\\' -> "'\\\\'";
            case '\n' -> "'\\n'";
            case '\r' -> "'\\r'";
            case '\t' -> "'\\t'";
            default -> character < ' ' || character > '~'
                    ? String.format("'\\u%04x'", (int) character)
                    : "'" + character + "'";
        };
    }
}
