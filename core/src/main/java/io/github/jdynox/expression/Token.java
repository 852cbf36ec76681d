package io.github.jdynox.expression;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a condition's text.
 *
 * @param text a word, path or symbol as it stands there; of a literal what kind it is, since values do not show in messages
 * @param value the path of a word or path, the value of a literal
 */
record Token(Kind kind, String text, int position, @Nullable Object value) {

    enum Kind {
        /** A single name without quotes: an attribute, a keyword, a function. */
        WORD,
        /** Any other path. */
        PATH,
        /** A string, number or binary. */
        LITERAL,
        SYMBOL,
        END
    }

    boolean isWord(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isKeyword() {
        return kind == Kind.WORD && BareName.isKeyword(text);
    }

    /** The token for a message. */
    String described() {
        return switch (kind) {
            case WORD, PATH, SYMBOL -> '"' + text + '"';
            case LITERAL -> text;
            case END -> "its end";
        };
    }
}
