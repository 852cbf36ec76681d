package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.expression.Paths;
import io.github.jdynox.memory.expression.Term;
import io.github.jdynox.memory.expression.Terms;
import io.github.jdynox.memory.expression.Update;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes updates of {@code SET} and {@code REMOVE} clauses. */
final class Updates {

    private static final Set<String> SETS = Set.of("set_add", "set_delete");
    private static final Set<String> OF_CONDITIONS =
            Set.of("attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size");

    private final Literals literals;
    private final Conditions conditions;

    Updates(Literals literals, Conditions conditions) {
        this.literals = literals;
        this.conditions = conditions;
    }

    Update of(List<Parsed.Assignment> assignments) {
        List<Update.Action> actions = assignments.stream().map(this::action).toList();
        Paths.requireDistinct(actions.stream().map(Update.Action::path).toList());
        return Update.of(actions);
    }

    private Update.Action action(Parsed.Assignment assignment) {
        if (!(assignment.target() instanceof Node.Reference target)) {
            throw unsupported(assignment.target());
        }
        Node value = assignment.value();
        if (value == null) {
            return new Update.Remove(target.path());
        }
        if (value instanceof Node.Call call && SETS.contains(call.function())) {
            return ofSet(target.path(), call);
        }
        return new Update.Set(target.path(), term(value));
    }

    private Update.Action ofSet(Path target, Node.Call call) {
        String name = call.function().toUpperCase(Locale.ROOT);
        if (call.operands().size() != 2) {
            throw ServiceFault.validation(
                    name + " must have exactly two arguments" + call.at().place());
        }
        Node first = call.operands().get(0);
        if (!(first instanceof Node.Reference reference) || !reference.path().isSame(target)) {
            throw ServiceFault.validation("The first argument to " + name + " must equal the assignment value"
                    + call.at().place());
        }
        Value set = set(call.operands().get(1));
        if (set == null) {
            throw ServiceFault.validation("The second argument to " + name + " must be a value with type SET"
                    + first.at().place());
        }
        return name.equals("SET_ADD") ? new Update.Add(target, set) : new Update.Delete(target, set);
    }

    private @Nullable Value set(Node node) {
        if (!Literals.isValue(node)) {
            return null;
        }
        if (node instanceof Node.Sequence bag && bag.bag() && bag.elements().isEmpty()) {
            // Of all places, the service does not say where here.
            throw ServiceFault.validation("Empty bags are not supported");
        }
        Value value = literals.of(node);
        return value.type().isSet() ? value : null;
    }

    private Term term(Node node) {
        Term shared = conditions.shared(node);
        if (shared != null) {
            return shared;
        }
        if (node instanceof Node.Call call) {
            return function(call);
        }
        if (node instanceof Node.Operation operation
                && (operation.operator().equals("+") || operation.operator().equals("-"))) {
            return Terms.sum(operation.operator(), terms(operation.operands()));
        }
        throw unsupported(node);
    }

    private List<Term> terms(List<Node> nodes) {
        return nodes.stream().map(this::term).toList();
    }

    private Term function(Node.Call call) {
        String name = call.function();
        if (OF_CONDITIONS.contains(name)) {
            throw ServiceFault.validation("The function is not allowed in an update expression; function: " + name);
        }
        return switch (name) {
            case "list_append" -> Terms.listAppend(terms(call.operands()));
            case "if_not_exists" -> Terms.ifNotExists(terms(call.operands()));
            default -> throw Conditions.unrecognized(call);
        };
    }

    private static ServiceFault unsupported(Node node) {
        if (node instanceof Node.Unsupported refused) {
            return ServiceFault.validation(refused.refusal());
        }
        if (node instanceof Node.IsType) {
            return ServiceFault.validation("IS operator is not supported in update expressions");
        }
        if (node instanceof Node.Subquery) {
            return ServiceFault.validation(
                    "Unsupported token in expression: SELECT" + node.at().place());
        }
        String operator = node instanceof Node.Operation operation
                ? operation.operator()
                : node.at().text();
        return ServiceFault.validation(
                "Unsupported operator in Update Expression. Operator: " + operator.toLowerCase(Locale.ROOT));
    }
}
