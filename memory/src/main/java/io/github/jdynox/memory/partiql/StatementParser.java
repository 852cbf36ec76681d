package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses one statement. */
final class StatementParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final SelectParser selects;
    private final SourceParser sources;

    private StatementParser(String text) {
        this.tokens = new Tokens(text);
        this.expressions = new ExpressionParser(tokens);
        this.selects = new SelectParser(tokens, expressions);
        this.sources = new SourceParser(tokens);
    }

    static Parsed parse(String text) {
        StatementParser parser = new StatementParser(text);
        Parsed statement = parser.statement();
        parser.tokens.requireEnd();
        return statement;
    }

    private Parsed statement() {
        if (tokens.skipWord("SELECT")) {
            return selects.select();
        }
        if (tokens.skipWord("INSERT")) {
            return insert();
        }
        if (tokens.skipWord("UPDATE")) {
            return update();
        }
        if (tokens.skipWord("DELETE")) {
            return delete();
        }
        if (tokens.skipWord("FROM")) {
            return sourceFirst();
        }
        return tokens.peek().isWord("EXISTS") ? exists() : expression();
    }

    private Parsed insert() {
        tokens.requireWord("INTO", "Expected data manipulation");
        Parsed.Source into = sources.written();
        if (!tokens.skipWord("VALUE")) {
            // VALUES and bags, which put in several items.
            throw tokens.peek().isWord("VALUES") && tokens.peek(1).is("(")
                            || tokens.peek().is("<<")
                            || tokens.peek().is("{")
                    ? ServiceFault.validation("Unsupported operation: InsertOp")
                    : Malformed.statement("Unexpected token after expression");
        }
        Node item = expressions.expression();
        boolean returning = tokens.peek().isWord("RETURNING") && returning() != null;
        return new Parsed.Insert(into, item, returning);
    }

    private Parsed update() {
        Parsed.Source table = sources.noAlias(sources.written());
        List<Parsed.Assignment> assignments = assignments();
        Node where = selects.where();
        return new Parsed.Update(table, assignments, where, returning());
    }

    /** {@code FROM .. WHERE .. SET ..}, the other form of an update. */
    private Parsed sourceFirst() {
        Parsed.Source table = sources.noAlias(sources.written());
        Node where = selects.where();
        return new Parsed.Update(table, assignments(), where, returning());
    }

    private Parsed delete() {
        tokens.requireWord("FROM", "Expected FROM");
        Parsed.Source from = sources.noAlias(sources.written());
        Node where = selects.where();
        return new Parsed.Delete(from, where, returning());
    }

    private List<Parsed.Assignment> assignments() {
        List<Parsed.Assignment> assignments = new ArrayList<>();
        while (true) {
            if (tokens.skipWord("SET")) {
                do {
                    assignments.add(assignment());
                } while (tokens.skip(","));
            } else if (tokens.skipWord("REMOVE")) {
                assignments.add(new Parsed.Assignment(expressions.simplePath(), null));
            } else if (assignments.isEmpty()) {
                throw Malformed.statement("Expected data manipulation");
            } else {
                return List.copyOf(assignments);
            }
        }
    }

    private Parsed.Assignment assignment() {
        Node target = expressions.simplePath();
        tokens.require("=", "'=' for assignment");
        return new Parsed.Assignment(target, expressions.expression());
    }

    private @Nullable String returning() {
        if (!tokens.skipWord("RETURNING")) {
            return null;
        }
        String kind = returned(List.of("ALL", "MODIFIED")) + " " + returned(List.of("OLD", "NEW"));
        if (!tokens.skip("*")) {
            throw ServiceFault.validation("Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause");
        }
        if (tokens.peek().is(",")) {
            throw ServiceFault.validation("Invalid syntax with multiple returning elements in RETURNING clause");
        }
        return kind;
    }

    private String returned(List<String> words) {
        Token token = tokens.next();
        if (words.stream().noneMatch(token::isWord)) {
            throw Malformed.statement("Expected " + String.join(" or ", words) + " in a returning element.");
        }
        return token.text().toUpperCase(Locale.ROOT);
    }

    private Parsed exists() {
        Node call = expressions.expression();
        if (call instanceof Node.Call exists
                && exists.operands().size() == 1
                && exists.operands().get(0) instanceof Node.Subquery query) {
            return new Parsed.Exists(query.select());
        }
        throw unsupported(call);
    }

    /** An expression alone is a statement of the grammar, though none that DynamoDB carries out. */
    private Parsed expression() {
        if (tokens.skipWord("CREATE") || tokens.skipWord("DROP")) {
            throw ServiceFault.validation("Unsupported operation: CreateTable");
        }
        Node node = expressions.expression();
        tokens.requireEnd();
        throw unsupported(node);
    }

    private static ServiceFault unsupported(Node node) {
        String name = node instanceof Node.Reference
                ? "VariableReference"
                : node instanceof Node.Literal ? "Literal" : node.getClass().getSimpleName();
        return ServiceFault.validation("Unsupported operation: " + name);
    }
}
