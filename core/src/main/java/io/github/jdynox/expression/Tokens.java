package io.github.jdynox.expression;

/** The tokens of a condition's text, the current one in sight. */
final class Tokens {

    /** More levels than this could not be sent: DynamoDB takes 300 operators. It keeps hostile text off the stack. */
    private static final int DEEPEST = ExpressionLimits.OPERATORS;

    private final Lexer lexer;
    private Token current;
    private int depth;

    Tokens(String text) {
        this.lexer = new Lexer(text);
        this.current = lexer.next();
    }

    Token current() {
        return current;
    }

    /** The current token, and on to the next one. */
    Token take() {
        Token taken = current;
        current = lexer.next();
        return taken;
    }

    boolean takeWord(String keyword) {
        boolean there = current.isWord(keyword);
        if (there) {
            take();
        }
        return there;
    }

    boolean takeSymbol(String symbol) {
        boolean there = current.isSymbol(symbol);
        if (there) {
            take();
        }
        return there;
    }

    void requireSymbol(String symbol) {
        if (!takeSymbol(symbol)) {
            throw expected('"' + symbol + '"');
        }
    }

    /** The path that must come next. */
    Path requirePath() {
        if (current.value() instanceof Path path && !current.isKeyword()) {
            take();
            return path;
        }
        throw expected("an attribute");
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw expected("at most " + DEEPEST + " levels of nesting");
        }
    }

    void leave() {
        depth--;
    }

    IllegalArgumentException expected(String expected) {
        return expected(expected, current);
    }

    IllegalArgumentException expected(String expected, Token found) {
        return SyntaxProblem.at(found.position(), Lexer.SUBJECT, expected, found.described());
    }
}
