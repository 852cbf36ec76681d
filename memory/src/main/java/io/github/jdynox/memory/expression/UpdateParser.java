package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses update expressions: sections of actions, each section once at most. */
final class UpdateParser {

    private static final Set<String> SECTIONS = Set.of("SET", "REMOVE", "ADD", "DELETE");

    private final TokenStream tokens;
    private final OperandParser operands;
    private final UpdateBinder binder;
    private final List<Raw> raw = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** An action before its names and values are looked up. */
    private record Raw(String section, Syntax.PathRef path, Syntax.@Nullable Operand operand) {}

    UpdateParser(TokenStream tokens, Placeholders placeholders) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens, SECTIONS);
        this.binder = new UpdateBinder(placeholders);
    }

    Update parse() {
        String repeated = null;
        do {
            String section = section();
            if (!seen.add(section) && repeated == null) {
                repeated = section;
            }
            actions(section);
        } while (tokens.peek().kind() != Token.Kind.END);
        SyntaxChecks.tokens(tokens);
        raw.forEach(UpdateParser::check);
        if (repeated != null) {
            throw ServiceFault.validation(
                    "The \"" + repeated + "\" section can only be used once in an update expression;");
        }
        return bound();
    }

    private String section() {
        Token token = tokens.peek();
        String word = token.text().toUpperCase(Locale.ROOT);
        if (token.kind() != Token.Kind.WORD || !SECTIONS.contains(word)) {
            throw tokens.unexpected();
        }
        tokens.next();
        return word;
    }

    private void actions(String section) {
        do {
            Syntax.PathRef path = operands.path();
            switch (section) {
                case "SET" -> raw.add(new Raw(section, path, assigned()));
                case "REMOVE" -> raw.add(new Raw(section, path, null));
                default -> raw.add(new Raw(section, path, value()));
            }
        } while (tokens.skip(","));
    }

    private Syntax.Operand assigned() {
        tokens.require("=");
        tokens.countOperator();
        if (tokens.peek().is("(") && isSumInside()) {
            tokens.require("(");
            Syntax.Operand operand = sum();
            tokens.require(")");
            return operand;
        }
        return sum();
    }

    /** Whether the brackets ahead enclose the whole of the assigned value. */
    private boolean isSumInside() {
        Token behind = tokens.behindParenthesis();
        return !behind.is("+") && !behind.is("-") && !tokens.peek(1).is("(");
    }

    private Syntax.Operand sum() {
        Syntax.Operand left = operands.operand();
        Token token = tokens.peek();
        if (token.is("+") || token.is("-")) {
            tokens.next();
            tokens.countOperator();
            return new Syntax.Sum(token.text(), left, operands.operand());
        }
        return left;
    }

    private Syntax.Operand value() {
        if (tokens.peek().kind() != Token.Kind.VALUE) {
            throw tokens.unexpected();
        }
        tokens.countOperator();
        return new Syntax.ValueRef(tokens.next().text());
    }

    private static void check(Raw action) {
        SyntaxChecks.path(action.path());
        if (action.operand() != null) {
            SyntaxChecks.operand(action.operand());
        }
    }

    private Update bound() {
        List<Update.Action> actions = new ArrayList<>();
        for (Raw action : raw) {
            Path path = binder.path(action.path());
            actions.add(
                    action.operand() == null
                            ? new Update.Remove(path)
                            : bound(action.section(), path, action.operand()));
        }
        Paths.requireDistinct(actions.stream().map(Update.Action::path).toList());
        actions.forEach(UpdateParser::requireType);
        return Update.of(List.copyOf(actions));
    }

    private Update.Action bound(String section, Path path, Syntax.Operand operand) {
        Term term = binder.assigned(operand);
        return switch (section) {
            case "SET" -> new Update.Set(path, term);
            case "ADD" -> new Update.Add(path, ((Term.Constant) term).value());
            default -> new Update.Delete(path, ((Term.Constant) term).value());
        };
    }

    private static void requireType(Update.Action action) {
        if (action instanceof Update.Add add
                && add.value().type() != ValueType.N
                && !add.value().type().isSet()) {
            throw refused("ADD", add.value());
        }
        if (action instanceof Update.Delete delete && !delete.value().type().isSet()) {
            throw refused("DELETE", delete.value());
        }
    }

    private static ServiceFault refused(String operator, Value operand) {
        return ServiceFault.validation("Incorrect operand type for operator or function; operator: " + operator
                + ", operand type: " + operand.type().words() + ", typeSet: ALLOWED_FOR_" + operator + "_OPERAND");
    }
}
