package io.github.jdynox.memory.partiql;

/**
 * A token of a statement.
 *
 * @param text the word, symbol or digits; what is between the quotes of a string or name
 * @param line where it begins, counted from 1
 * @param column where it begins in the line, counted from 1
 * @param length how many characters it takes, quotes included
 */
record Token(Kind kind, String text, int line, int column, int length) {

    enum Kind {
        WORD,
        /** A name in double quotes. */
        QUOTED,
        STRING,
        NUMBER,
        /** What stands in backquotes. */
        ION,
        PARAMETER,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isKeyword() {
        return kind == Kind.WORD && Keywords.contains(text);
    }

    boolean isName() {
        return kind == Kind.QUOTED || kind == Kind.WORD && !isKeyword();
    }

    /** The place as the service's sentences end with it. */
    String place() {
        return " at " + line + ":" + column + ":" + length;
    }
}
