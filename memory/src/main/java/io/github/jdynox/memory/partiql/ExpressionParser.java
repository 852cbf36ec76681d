package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.partiql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses expressions, from the loosest operator to the tightest. */
final class ExpressionParser {

    /** Deeper expressions are refused before they take the stack. */
    private static final int MAX_DEPTH = 200;

    private static final Set<String> COMPARATORS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "%");

    private final Tokens tokens;
    private final TermParser terms;
    private int depth;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
        this.terms = new TermParser(tokens, this);
    }

    Node expression() {
        if (++depth > MAX_DEPTH) {
            throw Malformed.statement("");
        }
        Node left = conjunction();
        for (Token or = tokens.peek(); tokens.skipWord("OR"); or = tokens.peek()) {
            requireMore();
            left = new Node.Operation("OR", List.of(left, conjunction()), or);
        }
        depth--;
        return left;
    }

    /** A path as a statement's clauses have it. */
    Node simplePath() {
        if (!tokens.peek().isName()) {
            throw Malformed.statement("Expected identifier for simple path");
        }
        return terms.path(false);
    }

    /** What a projection may hold: any expression, though only paths are carried out. */
    Node projected() {
        return tokens.peek().isName() && !tokens.peek(1).is("(") ? sum(terms.path(true)) : expression();
    }

    private Node conjunction() {
        Node left = negation();
        for (Token and = tokens.peek(); tokens.skipWord("AND"); and = tokens.peek()) {
            requireMore();
            left = new Node.Operation("AND", List.of(left, negation()), and);
        }
        return left;
    }

    private Node negation() {
        List<Token> nots = new ArrayList<>();
        for (Token not = tokens.peek(); tokens.skipWord("NOT"); not = tokens.peek()) {
            nots.add(not);
        }
        if (nots.size() > MAX_DEPTH) {
            throw Malformed.statement("");
        }
        Node node = comparison();
        for (int i = nots.size() - 1; i >= 0; i--) {
            node = new Node.Operation("NOT", List.of(node), nots.get(i));
        }
        return node;
    }

    private Node comparison() {
        Node left = concatenation();
        while (true) {
            Token operator = tokens.peek();
            if (operator.kind() == Kind.SYMBOL && COMPARATORS.contains(operator.text())) {
                tokens.next();
                requireMore();
                String symbol = operator.text().equals("!=") ? "<>" : operator.text();
                left = new Node.Operation(symbol, List.of(left, concatenation()), operator);
            } else if (operator.isWord("IS")) {
                left = isType(left);
            } else if (isWordOperator(operator)) {
                left = wordComparison(left);
            } else {
                return left;
            }
        }
    }

    private boolean isWordOperator(Token token) {
        Token word = token.isWord("NOT") ? tokens.peek(1) : token;
        return word.isWord("BETWEEN") || word.isWord("IN") || word.isWord("LIKE");
    }

    private Node wordComparison(Node left) {
        Token first = tokens.peek();
        boolean negated = tokens.skipWord("NOT");
        Token operator = tokens.next();
        requireMore();
        String name = operator.text().toUpperCase(Locale.ROOT);
        boolean choices = name.equals("IN") && tokens.peek().is("(");
        List<Node> operands = new ArrayList<>(List.of(left, choices ? terms.choices() : concatenation()));
        if (name.equals("BETWEEN")) {
            tokens.requireWord("AND", "Expected AND after BETWEEN");
            operands.add(concatenation());
        }
        Node node = new Node.Operation(name, List.copyOf(operands), operator);
        return negated ? new Node.Operation("NOT", List.of(node), first) : node;
    }

    private Node isType(Node left) {
        Token is = tokens.next();
        boolean negated = tokens.skipWord("NOT");
        Node node = new Node.IsType(left, TypeNames.read(tokens), is);
        return negated ? new Node.Operation("NOT", List.of(node), is) : node;
    }

    private Node concatenation() {
        Node left = sum(product(unary()));
        for (Token operator = tokens.peek(); tokens.skip("||"); operator = tokens.peek()) {
            requireMore();
            left = new Node.Operation("||", List.of(left, sum(product(unary()))), operator);
        }
        return left;
    }

    private Node sum(Node first) {
        Node left = product(first);
        while (tokens.peek().kind() == Kind.SYMBOL
                && SUMS.contains(tokens.peek().text())) {
            Token operator = tokens.next();
            requireMore();
            left = new Node.Operation(operator.text(), List.of(left, product(unary())), operator);
        }
        return left;
    }

    private Node product(Node first) {
        Node left = first;
        while (tokens.peek().kind() == Kind.SYMBOL
                && PRODUCTS.contains(tokens.peek().text())) {
            Token operator = tokens.next();
            requireMore();
            left = new Node.Operation(operator.text(), List.of(left, unary()), operator);
        }
        return left;
    }

    private Node unary() {
        List<Token> signs = new ArrayList<>();
        while (tokens.peek().kind() == Kind.SYMBOL
                && SUMS.contains(tokens.peek().text())) {
            signs.add(tokens.next());
        }
        if (signs.size() > MAX_DEPTH) {
            throw Malformed.statement("");
        }
        Node node = terms.path(false);
        for (int i = signs.size() - 1; i >= 0; i--) {
            node = signed(signs.get(i), node);
        }
        return node;
    }

    private static Node signed(Token sign, Node node) {
        if (!(node instanceof Node.Literal literal) || literal.kind() != Kind.NUMBER) {
            return new Node.Operation(sign.text(), List.of(node), sign);
        }
        if (sign.is("+")) {
            return literal;
        }
        String text = literal.text();
        return new Node.Literal(Kind.NUMBER, text.startsWith("-") ? text.substring(1) : "-" + text, literal.at());
    }

    private void requireMore() {
        if (tokens.isAtEnd()) {
            throw Malformed.statement("Missing right-hand side expression of infix operator");
        }
    }
}
