package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule for one key attribute in a query.
 *
 * @param attribute name of the attribute
 * @param operator how its value is compared
 * @param values what it is compared with: two for {@code BETWEEN}, else one
 */
public record KeyCondition(String attribute, Operator operator, List<Value> values) {

    /** The comparisons that keys can be searched by. */
    public enum Operator {
        EQ,
        LT,
        LE,
        GT,
        GE,
        BETWEEN,
        BEGINS_WITH,
        /** Any other, which the older parameters can say: refused when the key is searched by, and not before. */
        NOT_INDEXABLE
    }

    /** Whether a key value, which has the right type, meets the condition. */
    public boolean isMetBy(Value value) {
        Value operand = values.get(0);
        return switch (operator) {
            case BETWEEN -> Comparator.GE.test(value, operand) && Comparator.LE.test(value, values.get(1));
            case BEGINS_WITH -> Containment.beginsWith(value, operand);
            default -> Comparator.valueOf(operator.name()).test(value, operand);
        };
    }

    static List<KeyCondition> of(Condition condition) {
        List<KeyCondition> conditions = new ArrayList<>();
        collect(condition, conditions);
        return conditions;
    }

    private static void collect(Condition condition, List<KeyCondition> found) {
        if (condition instanceof Condition.And and) {
            collect(and.left(), found);
            collect(and.right(), found);
            return;
        }
        KeyCondition one = single(condition);
        if (found.stream().anyMatch(other -> other.attribute().equals(one.attribute()))) {
            throw ServiceFault.validation("KeyConditionExpressions must only contain one condition per key");
        }
        found.add(one);
    }

    private static KeyCondition single(Condition condition) {
        if (condition instanceof Condition.Comparison comparison && comparison.comparator() != Comparator.NE) {
            return compared(comparison);
        }
        if (condition instanceof Condition.Between between) {
            requireFirst("BETWEEN", between.term());
            return new KeyCondition(attribute(between.term()), Operator.BETWEEN, values(between.low(), between.high()));
        }
        if (condition instanceof Condition.BeginsWith begins) {
            requireFirst("begins_with", begins.term());
            return new KeyCondition(attribute(begins.term()), Operator.BEGINS_WITH, values(begins.prefix()));
        }
        throw ServiceFault.validation("Invalid operator used in KeyConditionExpression: " + nameOf(condition));
    }

    private static KeyCondition compared(Condition.Comparison comparison) {
        boolean mirrored = !(comparison.left() instanceof Term.Attribute);
        Term key = mirrored ? comparison.right() : comparison.left();
        Term other = mirrored ? comparison.left() : comparison.right();
        Comparator comparator = mirrored ? comparison.comparator().mirrored() : comparison.comparator();
        requireFlat(key);
        requireFlat(other);
        if (!(key instanceof Term.Attribute)) {
            throw ServiceFault.validation("Invalid condition in KeyConditionExpression: No key attribute specified");
        }
        return new KeyCondition(attribute(key), Operator.valueOf(comparator.name()), values(other));
    }

    private static void requireFirst(String operator, Term term) {
        requireFlat(term);
        if (!(term instanceof Term.Attribute)) {
            throw ServiceFault.validation("Invalid condition in KeyConditionExpression: " + operator
                    + " operator must have the key attribute as its first operand");
        }
    }

    private static void requireFlat(Term term) {
        if (term instanceof Term.Size) {
            throw ServiceFault.validation("KeyConditionExpressions cannot contain nested operations");
        }
    }

    private static String attribute(Term term) {
        Path path = ((Term.Attribute) term).path();
        if (path.isNested()) {
            throw ServiceFault.validation("KeyConditionExpressions cannot have conditions on nested attributes");
        }
        return path.head();
    }

    private static List<Value> values(Term... terms) {
        List<Value> values = new ArrayList<>();
        for (Term term : terms) {
            requireFlat(term);
            if (!(term instanceof Term.Constant constant)) {
                throw ServiceFault.validation("Invalid condition in KeyConditionExpression: "
                        + "Multiple attribute names used in one condition");
            }
            values.add(constant.value());
        }
        return values;
    }

    private static String nameOf(Condition condition) {
        if (condition instanceof Condition.Not) {
            return "NOT";
        }
        if (condition instanceof Condition.Or) {
            return "OR";
        }
        if (condition instanceof Condition.In) {
            return "IN";
        }
        if (condition instanceof Condition.Exists exists) {
            return exists.wanted() ? "attribute_exists" : "attribute_not_exists";
        }
        if (condition instanceof Condition.HasType) {
            return "attribute_type";
        }
        return condition instanceof Condition.Contains ? "contains" : "<>";
    }
}
