package io.github.jdynox.memory.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into tokens. What belongs to no token becomes a symbol of its own, for the parser to refuse. */
final class Lexer {

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    /** All tokens, the last one of kind {@link Token.Kind#END}. */
    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        while (lexer.at < source.length()) {
            lexer.token();
        }
        lexer.add(Token.Kind.END, source.length());
        return lexer.tokens;
    }

    private void token() {
        char c = source.charAt(at);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            at++;
        } else if (isLetter(c)) {
            add(Token.Kind.WORD, endOfWord(at + 1));
        } else if (isDigit(c)) {
            add(Token.Kind.DIGITS, endOfDigits());
        } else if (c == '#' && endOfWord(at + 1) > at + 1) {
            add(Token.Kind.NAME, endOfWord(at + 1));
        } else if (c == ':' && endOfWord(at + 1) > at + 1) {
            add(Token.Kind.VALUE, endOfWord(at + 1));
        } else {
            add(Token.Kind.SYMBOL, at + symbolLength(c));
        }
    }

    private int symbolLength(char c) {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        boolean pair = c == '<' && (next == '=' || next == '>') || c == '>' && next == '=';
        return pair ? 2 : 1;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < source.length() && (isLetter(source.charAt(end)) || isDigit(source.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int endOfDigits() {
        int end = at;
        while (end < source.length() && isDigit(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Token.Kind kind, int to) {
        tokens.add(new Token(kind, source.substring(at, to), at, to));
        at = to;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
