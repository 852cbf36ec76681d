package io.github.jdynox.expression;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/** Cuts a condition's text into tokens. */
final class Lexer {

    static final String SUBJECT = "condition";

    /** The longer ones first. What DynamoDB does not know is cut out whole too, so that a message can show it. */
    private static final List<String> SYMBOLS = List.of("<<", ">>", "<>", "<=", ">=", "==", "!=");

    private static final String BINARY = "b64'";

    private final String text;
    private int position;

    Lexer(String text) {
        this.text = text;
    }

    Token next() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        if (position == text.length()) {
            return new Token(Token.Kind.END, "", position, null);
        }
        char c = text.charAt(position);
        if (c == '"' || c == '\'') {
            return string();
        }
        if (text.startsWith(BINARY, position)) {
            return binary();
        }
        if (c == '`' || BareName.isStart(c)) {
            return path();
        }
        return isNumberStart() ? number() : symbol();
    }

    private Token string() {
        int start = position;
        QuotedText quoted = new QuotedText(text, start);
        String value = quoted.read();
        position = quoted.position();
        return new Token(Token.Kind.LITERAL, "a string", start, value);
    }

    private Token binary() {
        int start = position;
        int end = text.indexOf('\'', start + BINARY.length());
        if (end < 0) {
            throw SyntaxProblem.at(text, text.length(), SUBJECT, "a closing '");
        }
        position = end + 1;
        try {
            byte[] bytes = Base64.getDecoder().decode(text.substring(start + BINARY.length(), end));
            return new Token(Token.Kind.LITERAL, "a binary", start, ByteBuffer.wrap(bytes));
        } catch (IllegalArgumentException notBase64) {
            throw SyntaxProblem.at(start, SUBJECT, "base64 text in b64'..'", "other text");
        }
    }

    private Token path() {
        int start = position;
        PathReader reader = new PathReader(text, start, SUBJECT);
        Path path = reader.read();
        position = reader.position();
        boolean word = path.isAttribute() && text.charAt(start) != '`';
        return new Token(word ? Token.Kind.WORD : Token.Kind.PATH, text.substring(start, position), start, path);
    }

    private boolean isNumberStart() {
        int digit = position;
        if (text.charAt(digit) == '-' || text.charAt(digit) == '+') {
            digit++;
        }
        if (digit < text.length() && text.charAt(digit) == '.') {
            digit++;
        }
        return digit < text.length() && isDigit(text.charAt(digit));
    }

    private Token number() {
        int start = position++;
        while (position < text.length() && isNumberPart()) {
            position++;
        }
        try {
            BigDecimal value = new BigDecimal(text.substring(start, position));
            return new Token(Token.Kind.LITERAL, "a number", start, value);
        } catch (NumberFormatException notANumber) {
            throw SyntaxProblem.at(start, SUBJECT, "a number", "other text");
        }
    }

    private boolean isNumberPart() {
        char c = text.charAt(position);
        boolean exponentSign = c == '-' || c == '+';
        return exponentSign ? "eE".indexOf(text.charAt(position - 1)) >= 0 : c == '.' || BareName.isPart(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Token symbol() {
        int start = position;
        String symbol = SYMBOLS.stream()
                .filter(known -> text.startsWith(known, start))
                .findFirst()
                .orElseGet(() -> Character.toString(text.codePointAt(start)));
        position += symbol.length();
        return new Token(Token.Kind.SYMBOL, symbol, start, null);
    }
}
