package io.github.jdynox.memory.expression;

/**
 * A token of an expression.
 *
 * @param from where it begins in the source
 * @param to where it ends
 */
record Token(Kind kind, String text, int from, int to) {

    enum Kind {
        WORD,
        NAME,
        VALUE,
        DIGITS,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    @Override
    public String toString() {
        return kind == Kind.END ? "<EOF>" : text;
    }
}
