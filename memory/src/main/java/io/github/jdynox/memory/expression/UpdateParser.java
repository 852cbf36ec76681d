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
                default -> raw.add(new Raw(section, path, placeholder()));
            }
        } while (tokens.skip(","));
    }

    private Syntax.Operand assigned() {
        tokens.require("=");
        tokens.countOperator();
        return value();
    }

    private Syntax.Operand value() {
        if (tokens.peek().is("(") && isWholeInside()) {
            tokens.openParenthesis();
            Syntax.Operand operand = value();
            tokens.closeParenthesis();
            return operand;
        }
        return sum();
    }

    /** Whether the brackets ahead enclose the whole of a value, not the first operand of a sum or the start of a path. */
    private boolean isWholeInside() {
        Token behind = tokens.behindParenthesis();
        return !behind.is("+") && !behind.is("-") && !behind.is(".") && !behind.is("[");
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

    private Syntax.Operand placeholder() {
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

    /** Names, values and paths are checked before operands: first what is added and deleted, then what is set. */
    private Update bound() {
        List<Path> paths = new ArrayList<>();
        for (Raw action : raw) {
            paths.add(binder.path(action.path()));
            if (action.operand() != null) {
                binder.requireDefined(action.operand());
            }
        }
        Paths.requireDistinct(paths);
        Update.Action[] actions = new Update.Action[raw.size()];
        bind(paths, actions, false);
        bind(paths, actions, true);
        return Update.of(List.of(actions));
    }

    private void bind(List<Path> paths, Update.Action[] actions, boolean set) {
        for (int i = 0; i < actions.length; i++) {
            Raw action = raw.get(i);
            if (action.section().equals("SET") == set) {
                actions[i] = action.operand() == null
                        ? new Update.Remove(paths.get(i))
                        : bound(action.section(), paths.get(i), action.operand());
                requireType(actions[i]);
            }
        }
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
