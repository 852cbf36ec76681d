package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.List;

/** The tokens of one expression and the place of the reader in them. */
final class TokenStream {

    /** Deeper brackets hold either nothing between them or more operators than are allowed; a stack holds only so many. */
    private static final int MAX_DEPTH = 301;

    private final String source;
    private final List<Token> tokens;
    private int at;
    private boolean redundantParentheses;
    private int operators;
    private int depth;

    TokenStream(String source) {
        this.source = source;
        this.tokens = Lexer.tokens(source);
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean skip(String symbol) {
        if (peek().is(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    boolean skipWord(String word) {
        if (peek().isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    void require(String symbol) {
        if (!skip(symbol)) {
            throw unexpected();
        }
    }

    void requireEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected();
        }
    }

    /** The token behind the bracket that closes the one the reader stands on; the last token if none does. */
    Token behindParenthesis() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return tokens.get(i + 1);
            }
        }
        return tokens.get(tokens.size() - 1);
    }

    /** Reads the opening bracket the reader stands on, and notes whether it does nothing that the next one does not. */
    void openParenthesis() {
        require("(");
        if (++depth > MAX_DEPTH) {
            throw SyntaxChecks.redundantParentheses();
        }
        if (peek().is("(") && behindParenthesis().is(")")) {
            redundantParentheses = true;
        }
    }

    void closeParenthesis() {
        require(")");
        depth--;
    }

    boolean hasRedundantParentheses() {
        return redundantParentheses;
    }

    void countOperator() {
        operators++;
    }

    int operators() {
        return operators;
    }

    /** The refusal of the token the reader stands on, shown with its neighbours as they stand in the source. */
    ServiceFault unexpected() {
        Token token = peek();
        int from = at > 0 ? tokens.get(at - 1).from() : token.from();
        int to = at + 1 < tokens.size() ? tokens.get(at + 1).to() : token.to();
        if (at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.END) {
            to = token.to();
        }
        return ServiceFault.validation(
                "Syntax error; token: \"" + token + "\", near: \"" + source.substring(from, to) + "\"");
    }
}
