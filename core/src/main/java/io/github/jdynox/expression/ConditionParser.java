package io.github.jdynox.expression;

import io.github.jdynox.expression.Junction.Connective;
import java.util.ArrayList;
import java.util.List;

/** Reads a condition from text, by DynamoDB's precedence: comparisons, then NOT, then AND, then OR. */
final class ConditionParser {

    private final Tokens tokens;
    private final OperandParser operands;

    ConditionParser(String text) {
        this.tokens = new Tokens(text);
        this.operands = new OperandParser(tokens);
    }

    Condition parse() {
        Condition condition = disjunction();
        if (tokens.current().kind() != Token.Kind.END) {
            throw tokens.expected("AND, OR or the end");
        }
        return condition;
    }

    private Condition disjunction() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(conjunction());
        } while (tokens.takeWord("OR"));
        return Junction.of(Connective.OR, parts);
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(negation());
        } while (tokens.takeWord("AND"));
        return Junction.of(Connective.AND, parts);
    }

    private Condition negation() {
        boolean negative = false;
        while (tokens.takeWord("NOT")) {
            negative = !negative;
        }
        Condition condition = predicate();
        return negative ? condition.not() : condition;
    }

    private Condition predicate() {
        if (tokens.takeSymbol("(")) {
            tokens.enter();
            Condition inner = disjunction();
            tokens.requireSymbol(")");
            tokens.leave();
            return inner;
        }
        Token first = tokens.current();
        if (first.kind() == Token.Kind.WORD && !first.isKeyword()) {
            Path path = tokens.requirePath();
            return tokens.current().isSymbol("(") ? function(first) : comparison(new AttributeTerm(path));
        }
        return comparison(operands.operand());
    }

    private Condition function(Token word) {
        if (OperandParser.isSize(word)) {
            return comparison(operands.size());
        }
        Function.Name name = Function.Name.of(word.text());
        if (name == null) {
            throw tokens.expected(
                    "attribute_exists, attribute_not_exists, attribute_type, begins_with, contains or size", word);
        }
        return FunctionParser.arguments(name, tokens, operands);
    }

    private Condition comparison(Operand left) {
        if (tokens.takeWord("BETWEEN")) {
            return between(left);
        }
        if (tokens.takeWord("IN")) {
            return left.in(operands.list());
        }
        Comparator comparator = tokens.current().kind() == Token.Kind.SYMBOL
                ? Comparator.of(tokens.current().text())
                : null;
        if (comparator == null) {
            throw tokens.expected("=, <>, <, <=, >, >=, BETWEEN or IN");
        }
        tokens.take();
        return Comparison.of(left, comparator, operands.operand());
    }

    private Condition between(Operand operand) {
        Operand low = operands.operand();
        if (!tokens.takeWord("AND")) {
            throw tokens.expected("AND");
        }
        return operand.between(low, operands.operand());
    }
}
