package io.github.jdynox.expression;

/** Words what is wrong with a text: what was expected, what was found, and where. Literals are never repeated. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static IllegalArgumentException at(String text, int position, String subject, String expected) {
        return at(position, subject, expected, found(text, position));
    }

    static IllegalArgumentException at(int position, String subject, String expected, String found) {
        return new IllegalArgumentException("Expected " + expected + " at character " + (position + 1) + " of the "
                + subject + " but found " + found + ".");
    }

    private static String found(String text, int position) {
        return position < text.length() ? '"' + Character.toString(text.codePointAt(position)) + '"' : "its end";
    }
}
