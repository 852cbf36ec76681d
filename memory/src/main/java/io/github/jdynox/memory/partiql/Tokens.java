package io.github.jdynox.memory.partiql;

import java.util.List;

/** The tokens of one statement and the place of the reader in them. */
final class Tokens {

    private final List<Token> tokens;
    private int at;
    private int parameters;

    Tokens(String source) {
        this.tokens = Lexer.tokens(source);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean skip(String symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            at++;
        }
        return found;
    }

    boolean skipWord(String word) {
        boolean found = peek().isWord(word);
        if (found) {
            at++;
        }
        return found;
    }

    /** Skips words that follow each other, all or none. */
    boolean skipWords(String first, String second) {
        boolean found = peek().isWord(first) && peek(1).isWord(second);
        if (found) {
            at += 2;
        }
        return found;
    }

    void require(String symbol, String name) {
        if (!skip(symbol)) {
            throw Malformed.statement("Expected " + name);
        }
    }

    void requireWord(String word, String otherwise) {
        if (!skipWord(word)) {
            throw Malformed.statement(otherwise);
        }
    }

    /** Whether nothing is left that could be an operand. */
    boolean isAtEnd() {
        return peek().kind() == Token.Kind.END || peek().is(";");
    }

    void requireEnd() {
        skip(";");
        if (peek().kind() != Token.Kind.END) {
            throw Malformed.statement("Unexpected token after expression");
        }
    }

    /** Number of the parameter the reader has come to. */
    int nextParameter() {
        return parameters++;
    }
}
