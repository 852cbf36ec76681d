package io.github.jdynox.json;

/** The tokens of JSON, for a message. */
final class Tokens {

    private Tokens() {}

    /** What begins with this byte: {@code an object}. Names no character of the data. */
    static String described(int first) {
        return switch (first) {
            case '{' -> "an object";
            case '}' -> "the end of an object";
            case '[' -> "an array";
            case ']' -> "the end of an array";
            case '"' -> "a string";
            case ',' -> "a comma";
            case ':' -> "a colon";
            case 't', 'f' -> "a boolean";
            case 'n' -> "a JSON null";
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "a JSON number";
            default -> "something that is no JSON";
        };
    }
}
