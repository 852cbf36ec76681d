package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to this package: a statement's text and parameters made a {@link Statement}, or refused as the service does. */
public final class Statements {

    private final Literals literals;
    private final Conditions conditions;

    private Statements(List<Value> parameters) {
        this.literals = new Literals(parameters);
        this.conditions = new Conditions(literals);
    }

    /** Reads one statement. */
    public static Statement read(String text, List<Value> parameters) {
        return new Statements(parameters).bound(StatementParser.parse(text));
    }

    /**
     * What a statement works on.
     *
     * @param read whether it reads and changes nothing
     */
    public record Source(String table, @Nullable String index, boolean read) {}

    /** What a statement works on, whatever its parameters; null where it is no statement. */
    public static @Nullable Source source(String text) {
        try {
            Parsed parsed = StatementParser.parse(text);
            List<String> path = parsed.source().path();
            return new Source(path.get(0), path.size() > 1 ? path.get(1) : null, parsed instanceof Parsed.Select);
        } catch (ServiceFault noStatement) {
            return null;
        }
    }

    private Statement bound(Parsed parsed) {
        if (parsed instanceof Parsed.Select select) {
            return select(select);
        }
        if (parsed instanceof Parsed.Exists exists) {
            return new Statement.Exists(select(exists.select()));
        }
        if (parsed instanceof Parsed.Insert insert) {
            return insert(insert);
        }
        return parsed instanceof Parsed.Update update ? update(update) : delete((Parsed.Delete) parsed);
    }

    private Statement.Select select(Parsed.Select select) {
        List<String> path = select.source().path();
        List<Statement.Shown> shown = Projected.of(select.shown());
        Condition where = where(select.where());
        List<Statement.Order> order =
                select.order().stream().map(Statements::order).toList();
        if (!order.isEmpty() && where == null) {
            throw ServiceFault.validation("Must have WHERE clause in the statement when using ORDER BY clause.");
        }
        return new Statement.Select(path.get(0), path.size() > 1 ? path.get(1) : null, shown, where, order);
    }

    private static Statement.Order order(Parsed.Order order) {
        if (order.key() instanceof Node.Reference reference) {
            return new Statement.Order(
                    reference.path().isNested()
                            ? reference.label()
                            : reference.path().head(),
                    order.descending());
        }
        throw ServiceFault.validation("Argument to ORDER BY must be of type VariableReference. Type: "
                + order.key().at().text());
    }

    private Statement insert(Parsed.Insert insert) {
        if (insert.source().path().size() > 1) {
            throw ServiceFault.validation(
                    "FROM clause may only contain a single table name in data manipulation statements");
        }
        if (insert.returning()) {
            throw ServiceFault.validation("RETURNING is not supported in INSERT");
        }
        if (!(insert.item() instanceof Node.Struct item)) {
            throw ServiceFault.validation("Unsupported format in item expression. Please use struct format {...} to "
                    + "express item values for insert statement."
                    + insert.item().at().place());
        }
        return new Statement.Insert(insert.source().path().get(0), literals.item(item));
    }

    private Statement update(Parsed.Update update) {
        String table = tableAlone(update.source());
        Condition where = where(update.where());
        return new Statement.Update(
                table, new Updates(literals, conditions).of(update.assignments()), where, update.returning());
    }

    private Statement delete(Parsed.Delete delete) {
        String table = tableAlone(delete.source());
        Condition where = where(delete.where());
        String returning = delete.returning();
        if (returning != null && !returning.equals("ALL OLD")) {
            throw ServiceFault.validation("Invalid returning clause: RETURNING " + returning
                    + " *. Only RETURNING ALL OLD * is allowed in DELETE statements.");
        }
        return new Statement.Delete(table, where, returning != null);
    }

    private static String tableAlone(Parsed.Source source) {
        if (source.path().size() > 1) {
            throw ServiceFault.validation("This operation is not supported on an index");
        }
        return source.path().get(0);
    }

    private @Nullable Condition where(@Nullable Node node) {
        return node == null ? null : conditions.of(node);
    }
}
