package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.partiql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses what operators stand between: paths, literals, lists, sets, maps, functions. */
final class TermParser {

    private static final int MAX_INDEX_DIGITS = 9;
    private static final Set<String> WORD_OPERATORS = Set.of("AND", "OR", "NOT", "IS", "IN", "LIKE", "BETWEEN");
    private static final String OPERATORS = "=<>!=+-*/%||.";

    private final Tokens tokens;
    private final ExpressionParser expressions;

    TermParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /**
     * A term and the way into it.
     *
     * @param projected whether it is asked for by a projection, which refuses {@code a.*} in words of its own
     */
    Node path(boolean projected) {
        Node term = term();
        if (!tokens.peek().is(".") && !tokens.peek().is("[")) {
            return term;
        }
        List<Path.Step> steps = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        Token at = term.at();
        if (term instanceof Node.Reference reference) {
            steps.addAll(reference.path().steps());
            label.append(reference.label());
        }
        @Nullable Node refused = term instanceof Node.Reference ? null : term;
        while (tokens.peek().is(".") || tokens.peek().is("[")) {
            Node.@Nullable Unsupported step = tokens.skip(".") ? name(steps, label, projected) : index(steps, label);
            refused = refused == null ? step : refused;
        }
        return refused != null ? refused : new Node.Reference(new Path(List.copyOf(steps)), label.toString(), at);
    }

    private Node.@Nullable Unsupported name(List<Path.Step> steps, StringBuilder label, boolean projected) {
        Token token = tokens.next();
        if (token.is("*")) {
            return projected
                    ? new Node.Unsupported("Changing item's hierarchy while reading isn't supported", token)
                    : new Node.Unsupported(
                            "Unpivot path component like a.*.b are not supported" + token.place(), token);
        }
        if (!token.isName()) {
            throw Malformed.statement("Invalid path dot component");
        }
        steps.add(step(token.text(), label));
        return null;
    }

    private static Path.Step step(String name, StringBuilder label) {
        Names.requireNotEmpty(name);
        label.setLength(0);
        label.append(name);
        return Path.Step.name(name);
    }

    private Node.@Nullable Unsupported index(List<Path.Step> steps, StringBuilder label) {
        tokens.next();
        Token token = tokens.peek();
        if (tokens.skip("*")) {
            tokens.require("]", "RIGHT_BRACKET");
            return new Node.Unsupported("Wildcard path component like a[*].b are not supported" + token.place(), token);
        }
        Node node = expressions.expression();
        tokens.require("]", "RIGHT_BRACKET");
        if (!(node instanceof Node.Literal literal)) {
            return new Node.Unsupported("Unexpected path component" + node.at().place(), node.at());
        }
        if (literal.kind() == Kind.STRING) {
            steps.add(step(literal.text(), label));
            return null;
        }
        String text = literal.text();
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9') || text.length() > MAX_INDEX_DIGITS) {
            Token digits = literal.at();
            return new Node.Unsupported(
                    "List index is not within the allowable range; index: [" + text + "]" + digits.place(), digits);
        }
        steps.add(Path.Step.index(Integer.parseInt(text)));
        label.append('[').append(Integer.parseInt(text)).append(']');
        return null;
    }

    private Node term() {
        Token token = tokens.next();
        return switch (token.kind()) {
            case STRING, NUMBER -> new Node.Literal(token.kind(), token.text(), token);
            case PARAMETER -> new Node.Parameter(tokens.nextParameter(), token);
            case ION -> new Node.Unsupported(
                    "Ion Literals are not supported: " + (token.text().startsWith("{{") ? "BLOB" : "SYMBOL")
                            + " under key root" + token.place(),
                    token);
            case QUOTED -> tokens.peek().is("(") ? call(token) : name(token);
            case WORD -> word(token);
            case SYMBOL -> bracket(token);
            case END -> throw Malformed.statement("Unexpected term");
        };
    }

    private Node word(Token token) {
        if (tokens.peek().is("(") && !WORD_OPERATORS.contains(token.text().toUpperCase(Locale.ROOT))) {
            return call(token);
        }
        if (!token.isKeyword()) {
            return name(token);
        }
        String word = token.text().toUpperCase(Locale.ROOT);
        return switch (word) {
            case "TRUE", "FALSE", "NULL" -> new Node.Literal(Kind.WORD, word, token);
            case "MISSING" -> new Node.Missing(token);
            case "SELECT" -> new Node.Subquery(new SelectParser(tokens, expressions).select(), token);
            case "FROM", "UPDATE", "INSERT", "DELETE", "SET" -> throw Malformed.statement("Expected data manipulation");
            default -> throw Malformed.statement(
                    WORD_OPERATORS.contains(word) ? "Unexpected operator" : "Unexpected keyword");
        };
    }

    private static Node name(Token token) {
        Names.requireNotEmpty(token.text());
        return new Node.Reference(Path.of(token.text()), token.text(), token);
    }

    private Node call(Token token) {
        tokens.next();
        String function = token.text().toLowerCase(Locale.ROOT);
        if (tokens.peek().is("*") && tokens.peek(1).is(")")) {
            Token star = tokens.next();
            tokens.next();
            return new Node.Call(function, List.of(new Node.Unsupported("", star)), token);
        }
        return new Node.Call(function, elements(")", "RIGHT_PAREN"), token);
    }

    private Node bracket(Token token) {
        return switch (token.text()) {
            case "(" -> parenthesis(token);
            case "[" -> new Node.Sequence(false, elements("]", "RIGHT_BRACKET"), token);
            case "<<" -> new Node.Sequence(true, elements(">>", "RIGHT_DOUBLE_ANGLE_BRACKET"), token);
            case "{" -> struct(token);
            default -> throw Malformed.statement(
                    OPERATORS.contains(token.text()) ? "Unexpected operator" : "Unexpected term");
        };
    }

    private Node parenthesis(Token token) {
        List<Node> elements = elements(")", "RIGHT_PAREN");
        return elements.size() == 1 ? elements.get(0) : new Node.Sequence(false, elements, token);
    }

    /** What stands in brackets behind {@code IN}: a list, also where it is of one. */
    Node choices() {
        Token token = tokens.next();
        return new Node.Sequence(false, elements(")", "RIGHT_PAREN"), token);
    }

    private List<Node> elements(String close, String name) {
        List<Node> elements = new ArrayList<>();
        if (tokens.skip(close)) {
            return elements;
        }
        do {
            elements.add(expressions.expression());
        } while (tokens.skip(","));
        tokens.require(close, name);
        return List.copyOf(elements);
    }

    private Node struct(Token token) {
        List<Node> names = new ArrayList<>();
        List<Node> values = new ArrayList<>();
        if (!tokens.skip("}")) {
            do {
                names.add(expressions.expression());
                tokens.require(":", "COLON");
                values.add(expressions.expression());
            } while (tokens.skip(","));
            tokens.require("}", "RIGHT_CURLY");
        }
        return new Node.Struct(List.copyOf(names), List.copyOf(values), token);
    }
}
