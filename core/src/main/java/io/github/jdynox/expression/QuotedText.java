package io.github.jdynox.expression;

/**
 * A string literal: in single quotes every character stands for itself and a quote is doubled, as in SQL; in double quotes
 * a backslash begins one of JSON's escapes.
 */
final class QuotedText {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int position;

    QuotedText(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** The first character behind the literal. */
    int position() {
        return position;
    }

    String read() {
        char quote = text.charAt(position++);
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = next(quote);
            if (c == '\\' && quote == '"') {
                value.append(escaped(quote));
            } else if (c != quote) {
                value.append(c);
            } else if (position < text.length() && text.charAt(position) == quote) {
                position++;
                value.append(quote);
            } else {
                return value.toString();
            }
        }
    }

    private char next(char quote) {
        if (position == text.length()) {
            throw SyntaxProblem.at(text, position, Lexer.SUBJECT, "a closing " + quote);
        }
        return text.charAt(position++);
    }

    private char escaped(char quote) {
        int start = position - 1;
        char c = next(quote);
        int known = ESCAPES.indexOf(c);
        if (known >= 0) {
            return ESCAPED.charAt(known);
        }
        if (c != 'u') {
            throw SyntaxProblem.at(start, Lexer.SUBJECT, "one of JSON's escapes", "\"\\" + c + '"');
        }
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(quote), 16);
            if (digit < 0) {
                throw SyntaxProblem.at(start, Lexer.SUBJECT, "four hexadecimal digits behind \\u", "others");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    /** The text in double quotes, with escapes for what does not show or would end it. */
    static String print(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int known = ESCAPED.indexOf(c);
            if (known >= 0 && c != '/') {
                text.append('\\').append(ESCAPES.charAt(known));
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
