package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other conditions have in them that a key could be searched by. */
public final class KeyConditions {

    private KeyConditions() {}

    /** The conditions that must all hold for this one to hold. */
    public static List<Condition> parts(Condition condition) {
        List<Condition> parts = new ArrayList<>();
        collect(condition, parts);
        return parts;
    }

    private static void collect(Condition condition, List<Condition> parts) {
        if (condition instanceof Condition.And and) {
            collect(and.left(), parts);
            collect(and.right(), parts);
        } else {
            parts.add(condition);
        }
    }

    /** The rule for one whole attribute that the condition is; null where it is something else. */
    public static @Nullable KeyCondition of(Condition condition) {
        if (condition instanceof Condition.Comparison comparison && comparison.comparator() != Comparator.NE) {
            return comparison(comparison);
        }
        if (condition instanceof Condition.Between between) {
            return rule(between.term(), KeyCondition.Operator.BETWEEN, List.of(between.low(), between.high()));
        }
        return condition instanceof Condition.BeginsWith begins
                ? rule(begins.term(), KeyCondition.Operator.BEGINS_WITH, List.of(begins.prefix()))
                : null;
    }

    private static @Nullable KeyCondition comparison(Condition.Comparison comparison) {
        boolean mirrored = !(comparison.left() instanceof Term.Attribute);
        Comparator comparator = mirrored ? comparison.comparator().mirrored() : comparison.comparator();
        return rule(
                mirrored ? comparison.right() : comparison.left(),
                KeyCondition.Operator.valueOf(comparator.name()),
                List.of(mirrored ? comparison.left() : comparison.right()));
    }

    private static @Nullable KeyCondition rule(Term key, KeyCondition.Operator operator, List<Term> operands) {
        String attribute = attribute(key);
        List<Value> values = constants(operands);
        return attribute == null || values.size() < operands.size()
                ? null
                : new KeyCondition(attribute, operator, values);
    }

    /** The values that {@code IN} has for one whole attribute; empty where the condition is something else. */
    public static List<Value> choices(Condition condition, String attribute) {
        if (!(condition instanceof Condition.In in) || !attribute.equals(attribute(in.term()))) {
            return List.of();
        }
        List<Value> values = constants(in.choices());
        return values.size() < in.choices().size() ? List.of() : values;
    }

    /** The values that the condition compares one whole attribute with, wherever in it. */
    public static List<Value> compared(Condition condition, String attribute) {
        if (condition instanceof Condition.And and) {
            return both(and.left(), and.right(), attribute);
        }
        if (condition instanceof Condition.Or or) {
            return both(or.left(), or.right(), attribute);
        }
        if (condition instanceof Condition.Not not) {
            return compared(not.condition(), attribute);
        }
        if (condition instanceof Condition.Comparison comparison) {
            return among(List.of(comparison.left(), comparison.right()), attribute);
        }
        if (condition instanceof Condition.Between between) {
            return among(List.of(between.term(), between.low(), between.high()), attribute);
        }
        if (condition instanceof Condition.BeginsWith begins) {
            return among(List.of(begins.term(), begins.prefix()), attribute);
        }
        return choices(condition, attribute);
    }

    private static List<Value> both(Condition left, Condition right, String attribute) {
        List<Value> values = new ArrayList<>(compared(left, attribute));
        values.addAll(compared(right, attribute));
        return values;
    }

    private static List<Value> among(List<Term> terms, String attribute) {
        boolean any = terms.stream().anyMatch(term -> attribute.equals(attribute(term)));
        return any ? constants(terms) : List.of();
    }

    private static @Nullable String attribute(Term term) {
        return term instanceof Term.Attribute found && !found.path().isNested()
                ? found.path().head()
                : null;
    }

    private static List<Value> constants(List<Term> terms) {
        List<Value> values = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Term.Constant constant) {
                values.add(constant.value());
            }
        }
        return values;
    }
}
