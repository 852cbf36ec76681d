package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import java.util.List;

/** Conditions by the names of the older comparison operators. */
public final class Legacy {

    private Legacy() {}

    /** The condition of an attribute; {@code values} are as many as the operator takes. */
    public static Condition condition(String attribute, String operator, List<Value> values) {
        Path path = Path.of(attribute);
        Term term = new Term.Attribute(path);
        List<Term> operands = values.stream().<Term>map(Term.Constant::new).toList();
        return switch (operator) {
            case "NULL" -> new Condition.Exists(path, false);
            case "NOT_NULL" -> new Condition.Exists(path, true);
            case "IN" -> new Condition.In(term, operands);
            case "BETWEEN" -> new Condition.Between(term, operands.get(0), operands.get(1));
            case "BEGINS_WITH" -> new Condition.BeginsWith(term, operands.get(0));
            case "CONTAINS" -> new Condition.Contains(term, operands.get(0));
            case "NOT_CONTAINS" -> new Condition.And(
                    new Condition.Exists(path, true), new Condition.Not(new Condition.Contains(term, operands.get(0))));
            default -> new Condition.Comparison(Comparator.valueOf(operator), term, operands.get(0));
        };
    }

    /** The rule for a key attribute. */
    public static KeyCondition keyCondition(String attribute, String operator, List<Value> values) {
        for (KeyCondition.Operator known : KeyCondition.Operator.values()) {
            if (known.name().equals(operator)) {
                return new KeyCondition(attribute, known, values);
            }
        }
        return new KeyCondition(attribute, KeyCondition.Operator.NOT_INDEXABLE, values);
    }
}
