package io.github.jdynox.memory.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses condition, filter and key condition expressions. {@code NOT} binds tighter than {@code AND}, that tighter than {@code OR}. */
final class ConditionParser {

    private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT", "IN", "BETWEEN");
    private static final Set<String> COMPARATORS = Set.of("=", "<>", "<", "<=", ">", ">=");

    private final TokenStream tokens;
    private final OperandParser operands;

    private ConditionParser(TokenStream tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens, KEYWORDS);
    }

    static Syntax.Clause parse(TokenStream tokens) {
        Syntax.Clause clause = new ConditionParser(tokens).or();
        tokens.requireEnd();
        return clause;
    }

    private Syntax.Clause or() {
        Syntax.Clause clause = and();
        while (tokens.skipWord("OR")) {
            tokens.countOperator();
            clause = new Syntax.Both(false, clause, and());
        }
        return clause;
    }

    private Syntax.Clause and() {
        Syntax.Clause clause = not();
        while (tokens.skipWord("AND")) {
            tokens.countOperator();
            clause = new Syntax.Both(true, clause, not());
        }
        return clause;
    }

    private Syntax.Clause not() {
        if (tokens.skipWord("NOT")) {
            tokens.countOperator();
            return new Syntax.Not(not());
        }
        return tokens.peek().is("(") && !isOperand(tokens.behindParenthesis()) ? inParentheses() : comparison();
    }

    private static boolean isOperand(Token behind) {
        return COMPARATORS.contains(behind.text())
                || behind.isWord("BETWEEN")
                || behind.isWord("IN")
                || behind.is(".")
                || behind.is("[");
    }

    private Syntax.Clause inParentheses() {
        tokens.openParenthesis();
        Syntax.Clause clause = or();
        tokens.closeParenthesis();
        return clause;
    }

    private Syntax.Clause comparison() {
        Syntax.Operand left = operands.operand();
        Token token = tokens.peek();
        if (COMPARATORS.contains(token.text()) && token.kind() == Token.Kind.SYMBOL) {
            tokens.next();
            tokens.countOperator();
            return new Syntax.Comparison(token.text(), List.of(left, operands.operand()));
        }
        if (tokens.skipWord("BETWEEN")) {
            return between(left);
        }
        if (tokens.skipWord("IN")) {
            return in(left);
        }
        if (left instanceof Syntax.Call call) {
            return call;
        }
        throw tokens.unexpected();
    }

    private Syntax.Clause between(Syntax.Operand left) {
        tokens.countOperator();
        Syntax.Operand low = operands.operand();
        if (!tokens.skipWord("AND")) {
            throw tokens.unexpected();
        }
        return new Syntax.Comparison("BETWEEN", List.of(left, low, operands.operand()));
    }

    private Syntax.Clause in(Syntax.Operand left) {
        tokens.countOperator();
        tokens.require("(");
        List<Syntax.Operand> all = new ArrayList<>();
        all.add(left);
        all.addAll(operands.operands());
        return new Syntax.Comparison("IN", all);
    }
}
