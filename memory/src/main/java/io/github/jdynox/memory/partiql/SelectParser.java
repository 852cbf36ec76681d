package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses a query, whose first word has been read; clauses of SQL that DynamoDB has not are refused by name. */
final class SelectParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    SelectParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Parsed.Select select() {
        List<Node> shown = projection();
        tokens.requireWord("FROM", "Expected FROM after SELECT list");
        Parsed.Source from = new SourceParser(tokens).read();
        if (tokens.peek().is(",") || isJoin(tokens.peek())) {
            throw ServiceFault.validation("Only select from a single table or index is supported.");
        }
        Node where = where();
        requireNoGroups();
        List<Parsed.Order> order = order();
        requireNoLimit();
        return new Parsed.Select(shown, from, where, order);
    }

    private static boolean isJoin(Token token) {
        return List.of("JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "OUTER").stream()
                .anyMatch(token::isWord);
    }

    @Nullable
    Node where() {
        return tokens.skipWord("WHERE") ? expressions.expression() : null;
    }

    private List<Node> projection() {
        if (tokens.peek().isWord("DISTINCT")) {
            throw ServiceFault.validation("Unsupported token in expression: DISTINCT");
        }
        if (tokens.peek().isWord("VALUE") || tokens.peek().isWord("PIVOT")) {
            throw ServiceFault.validation("Select projection doesn't support value or pivot keywords");
        }
        if (tokens.skip("*")) {
            return List.of();
        }
        List<Node> shown = new ArrayList<>();
        do {
            shown.add(expressions.projected());
            if (tokens.peek().isWord("AS") || tokens.peek().isName()) {
                throw SourceParser.aliasing();
            }
        } while (tokens.skip(","));
        return List.copyOf(shown);
    }

    private void requireNoGroups() {
        if (tokens.skipWords("GROUP", "BY")) {
            throw ServiceFault.validation("Unsupported clause: GROUP BY");
        }
        if (tokens.skipWord("HAVING")) {
            throw ServiceFault.validation("Unsupported clause: HAVING");
        }
    }

    private List<Parsed.Order> order() {
        List<Parsed.Order> order = new ArrayList<>();
        if (tokens.skipWords("ORDER", "BY")) {
            do {
                Node key = expressions.expression();
                boolean descending = tokens.skipWord("DESC");
                if (!descending) {
                    tokens.skipWord("ASC");
                }
                order.add(new Parsed.Order(key, descending));
            } while (tokens.skip(","));
        }
        return List.copyOf(order);
    }

    private void requireNoLimit() {
        Token clause = tokens.peek();
        if (tokens.skipWord("LIMIT") || tokens.skipWord("OFFSET")) {
            throw ServiceFault.validation("Unsupported clause: " + clause.text().toUpperCase(Locale.ROOT)
                    + expressions.expression().at().place());
        }
    }
}
