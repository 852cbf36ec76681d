package io.github.jdynox.memory.partiql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a statement into tokens, comments left out. */
final class Lexer {

    private static final List<String> PAIRS = List.of("<<", ">>", "<=", ">=", "<>", "!=", "||");
    private static final String SYMBOLS = "()[]{},.:;=<>+-*/%";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String source) {
        this.source = source;
    }

    /** All tokens, the last one of kind {@link Token.Kind#END}. */
    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        while (lexer.at < source.length()) {
            lexer.token();
        }
        lexer.add(Token.Kind.END, "", lexer.at);
        return lexer.tokens;
    }

    private void token() {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            skipTo(at + 1);
        } else if (source.startsWith("--", at)) {
            int end = source.indexOf('\n', at);
            skipTo(end < 0 ? source.length() : end);
        } else if (source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            if (end < 0) {
                throw Malformed.statement("");
            }
            skipTo(end + 2);
        } else if (isLetter(c)) {
            int end = endOfWord();
            add(Token.Kind.WORD, source.substring(at, end), end);
        } else if (isDigit(c) || c == '.' && at + 1 < source.length() && isDigit(source.charAt(at + 1))) {
            int end = endOfNumber();
            add(Token.Kind.NUMBER, source.substring(at, end), end);
        } else {
            mark(c);
        }
    }

    private void mark(char c) {
        switch (c) {
            case '\'' -> quoted(Token.Kind.STRING, c);
            case '"' -> quoted(Token.Kind.QUOTED, c);
            case '`' -> quoted(Token.Kind.ION, c);
            case '?' -> add(Token.Kind.PARAMETER, "?", at + 1);
            default -> symbol(c);
        }
    }

    private void symbol(char c) {
        for (String pair : PAIRS) {
            if (source.startsWith(pair, at)) {
                add(Token.Kind.SYMBOL, pair, at + 2);
                return;
            }
        }
        if (SYMBOLS.indexOf(c) < 0) {
            throw Malformed.statement("");
        }
        add(Token.Kind.SYMBOL, String.valueOf(c), at + 1);
    }

    /** A quote inside is written twice. */
    private void quoted(Token.Kind kind, char quote) {
        StringBuilder text = new StringBuilder();
        int end = at + 1;
        while (true) {
            if (end >= source.length()) {
                throw Malformed.statement("");
            }
            char c = source.charAt(end++);
            if (c == quote) {
                if (end >= source.length() || source.charAt(end) != quote) {
                    break;
                }
                end++;
            }
            text.append(c);
        }
        add(kind, text.toString(), end);
    }

    private int endOfWord() {
        int end = at;
        while (end < source.length() && (isLetter(source.charAt(end)) || isDigit(source.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int endOfNumber() {
        int end = endOfDigits(at);
        if (end < source.length() && source.charAt(end) == '.') {
            end = endOfDigits(end + 1);
        }
        if (end < source.length() && (source.charAt(end) == 'e' || source.charAt(end) == 'E')) {
            int sign = end + 1 < source.length() && "+-".indexOf(source.charAt(end + 1)) >= 0 ? 1 : 0;
            int exponent = endOfDigits(end + 1 + sign);
            if (exponent == end + 1 + sign) {
                throw Malformed.statement("");
            }
            end = exponent;
        }
        return end;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < source.length() && isDigit(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Token.Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, line, at - lineStart + 1, end - at));
        skipTo(end);
    }

    private void skipTo(int end) {
        for (; at < end; at++) {
            if (source.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
