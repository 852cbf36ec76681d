package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Term;
import io.github.jdynox.memory.expression.Terms;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes conditions of {@code WHERE} clauses. */
final class Conditions {

    private static final Set<String> COMPARATORS = Set.of("=", "<>", "<", "<=", ">", ">=");
    private static final Set<String> FUNCTIONS =
            Set.of("attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains");
    private static final Map<String, ValueType> TYPES = Map.of(
            "NULL", ValueType.NULL,
            "BOOLEAN", ValueType.BOOL,
            "BLOB", ValueType.B,
            "STRING", ValueType.S,
            "NUMERIC", ValueType.N,
            "STRUCT", ValueType.M,
            "TUPLE", ValueType.M,
            "LIST", ValueType.L);

    private final Literals literals;

    Conditions(Literals literals) {
        this.literals = literals;
    }

    /** The condition of a clause. */
    Condition of(Node node) {
        return required(node, "WHERE clause must contain an expression that resolves to a boolean");
    }

    private Condition required(Node node, String otherwise) {
        if (node instanceof Node.Operation operation) {
            return operation(operation);
        }
        if (node instanceof Node.IsType is) {
            return isType(is);
        }
        if (node instanceof Node.Call call && !call.function().equals("size")) {
            return function(call);
        }
        if (node instanceof Node.Subquery || node instanceof Node.Unsupported) {
            throw unsupported(node);
        }
        throw ServiceFault.validation(otherwise);
    }

    private Condition operation(Node.Operation operation) {
        List<Node> operands = operation.operands();
        String operator = operation.operator();
        return switch (operator) {
            case "AND" -> new Condition.And(part(operands.get(0)), part(operands.get(1)));
            case "OR" -> new Condition.Or(part(operands.get(0)), part(operands.get(1)));
            case "NOT" -> new Condition.Not(
                    required(operands.get(0), "The argument to NOT must be a Type or Expression"));
            case "IN" -> in(operands);
            case "BETWEEN" -> Terms.compared(operator, terms(operands));
            default -> {
                if (!COMPARATORS.contains(operator)) {
                    throw unsupported(operation);
                }
                yield Terms.compared(operator, terms(operands));
            }
        };
    }

    private Condition part(Node node) {
        return required(node, "The arguments to AND/OR must be Expressions");
    }

    private Condition in(List<Node> operands) {
        if (!(operands.get(1) instanceof Node.Sequence choices)
                || choices.elements().isEmpty()) {
            throw ServiceFault.validation("IN operator must have a left hand argument of type Variable Reference and "
                    + "right hand argument of type Seq with at least one member");
        }
        List<Node> all = new ArrayList<>();
        all.add(operands.get(0));
        all.addAll(choices.elements());
        return Terms.compared("IN", terms(all));
    }

    private Condition isType(Node.IsType is) {
        Term term = term(is.operand());
        if (is.type().equals("MISSING")) {
            return Terms.tested("attribute_not_exists", List.of(term));
        }
        ValueType type = TYPES.get(is.type());
        if (type == null) {
            throw ServiceFault.validation("Unsupported data type for IS operator: " + is.type()
                    + ". Supported data types are [MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST]"
                    + is.at().place());
        }
        return new Condition.HasType(term, type);
    }

    private Condition function(Node.Call call) {
        call.operands().stream()
                .filter(Node.Subquery.class::isInstance)
                .findFirst()
                .ifPresent(query -> {
                    throw unsupported(query);
                });
        if (!FUNCTIONS.contains(call.function())) {
            throw unrecognized(call);
        }
        return Terms.tested(call.function(), terms(call.operands()));
    }

    static ServiceFault unrecognized(Node.Call call) {
        return ServiceFault.validation(
                "Unrecognized function: " + call.function() + call.at().place());
    }

    private List<Term> terms(List<Node> nodes) {
        return nodes.stream().map(this::term).toList();
    }

    Term term(Node node) {
        Term shared = shared(node);
        if (shared != null) {
            return shared;
        }
        if (node instanceof Node.Call call) {
            if (call.function().equals("size")) {
                return Terms.size(terms(call.operands()));
            }
            if (!FUNCTIONS.contains(call.function())) {
                throw unrecognized(call);
            }
            throw ServiceFault.validation(
                    "The function is not allowed to be used this way in an expression; function: " + call.function());
        }
        throw unsupported(node);
    }

    /** An operand that conditions and updates have alike; null where it is none. */
    @Nullable
    Term shared(Node node) {
        if (node instanceof Node.Reference reference) {
            return new Term.Attribute(reference.path());
        }
        if (Literals.isValue(node)) {
            return new Term.Constant(literals.of(node));
        }
        if (node instanceof Node.Missing) {
            throw ServiceFault.validation("MISSING must be compared using IS operator");
        }
        return null;
    }

    private static ServiceFault unsupported(Node node) {
        if (node instanceof Node.Unsupported refused) {
            return ServiceFault.validation(refused.refusal());
        }
        if (node instanceof Node.Subquery) {
            return ServiceFault.validation(
                    "Unsupported token in expression: SELECT" + node.at().place());
        }
        String operator =
                node instanceof Node.Operation operation ? operation.operator().toLowerCase(Locale.ROOT) : "is";
        return ServiceFault.validation("Unsupported operator in Condition Expression. Operator: " + operator);
    }
}
