package io.github.jdynox.memory.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses operands: paths, placeholders and functions, in parentheses or not. */
final class OperandParser {

    private final TokenStream tokens;
    private final Set<String> keywords;

    /** @param keywords words that cannot begin a path, in upper case */
    OperandParser(TokenStream tokens, Set<String> keywords) {
        this.tokens = tokens;
        this.keywords = keywords;
    }

    Syntax.Operand operand() {
        if (tokens.peek().is("(")) {
            tokens.openParenthesis();
            Syntax.Operand operand = operand();
            tokens.closeParenthesis();
            return operand instanceof Syntax.PathRef path ? continued(path) : operand;
        }
        if (tokens.peek().kind() == Token.Kind.VALUE) {
            return new Syntax.ValueRef(tokens.next().text());
        }
        return isCall() ? call() : path();
    }

    boolean isCall() {
        return tokens.peek().kind() == Token.Kind.WORD && tokens.peek(1).is("(") && !isKeyword(tokens.peek());
    }

    Syntax.Call call() {
        String function = tokens.next().text();
        tokens.countOperator();
        tokens.require("(");
        List<Syntax.Operand> operands = operands();
        return new Syntax.Call(function, operands);
    }

    /** Operands up to the closing bracket, which is read. */
    List<Syntax.Operand> operands() {
        List<Syntax.Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (tokens.skip(","));
        tokens.require(")");
        return operands;
    }

    Syntax.PathRef path() {
        List<Token> steps = new ArrayList<>();
        steps.add(name());
        return continued(new Syntax.PathRef(steps));
    }

    private Syntax.PathRef continued(Syntax.PathRef path) {
        while (true) {
            if (tokens.skip(".")) {
                path.steps().add(name());
            } else if (tokens.skip("[")) {
                if (tokens.peek().kind() != Token.Kind.DIGITS) {
                    throw tokens.unexpected();
                }
                path.steps().add(tokens.next());
                tokens.require("]");
            } else {
                return path;
            }
        }
    }

    private Token name() {
        Token token = tokens.peek();
        boolean isName = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.WORD && !isKeyword(token);
        if (!isName) {
            throw tokens.unexpected();
        }
        return tokens.next();
    }

    private boolean isKeyword(Token token) {
        return keywords.contains(token.text().toUpperCase(Locale.ROOT));
    }
}
