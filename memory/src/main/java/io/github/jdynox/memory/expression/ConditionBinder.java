package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a parsed condition into one that can be tested, and refuses operands that its operators cannot take. */
final class ConditionBinder {

    private static final int MAX_CHOICES = 100;
    private static final String TYPE_NAMES = "{B,NULL,SS,BOOL,L,BS,N,NS,S,M}";

    private final Binder binder;

    ConditionBinder(Placeholders placeholders) {
        this.binder = new Binder(placeholders);
    }

    Condition bind(Syntax.Clause clause) {
        if (clause instanceof Syntax.Both both) {
            Condition left = bind(both.left());
            Condition right = bind(both.right());
            return both.and() ? new Condition.And(left, right) : new Condition.Or(left, right);
        }
        if (clause instanceof Syntax.Not not) {
            return new Condition.Not(bind(not.clause()));
        }
        return clause instanceof Syntax.Comparison comparison ? comparison(comparison) : function((Syntax.Call) clause);
    }

    private Condition comparison(Syntax.Comparison comparison) {
        requireChoices(comparison.operator(), comparison.operands().size());
        return comparison(comparison.operator(), terms(comparison.operands()));
    }

    static void requireChoices(String operator, int operands) {
        if (operator.equals("IN") && operands - 1 > MAX_CHOICES) {
            throw ServiceFault.validation(
                    "The IN operator is provided with too many operands; number of operands: " + (operands - 1));
        }
    }

    static Condition comparison(String operator, List<Term> terms) {
        requireDistinct(operator, terms);
        return switch (operator) {
            case "BETWEEN" -> between(terms);
            case "IN" -> new Condition.In(terms.get(0), List.copyOf(terms.subList(1, terms.size())));
            default -> compared(Comparator.of(operator), terms);
        };
    }

    private static Condition compared(Comparator comparator, List<Term> terms) {
        if (comparator.isOrder()) {
            terms.forEach(term -> requireOrdered(comparator.symbol(), term));
        }
        return new Condition.Comparison(comparator, terms.get(0), terms.get(1));
    }

    private static Condition between(List<Term> terms) {
        terms.forEach(term -> requireOrdered("BETWEEN", term));
        if (terms.get(1) instanceof Term.Constant low && terms.get(2) instanceof Term.Constant high) {
            requireRange(low.value(), high.value());
        }
        return new Condition.Between(terms.get(0), terms.get(1), terms.get(2));
    }

    private static void requireRange(Value low, Value high) {
        String bounds = "; lower bound operand: AttributeValue: " + shown(low)
                + ", upper bound operand: AttributeValue: " + shown(high);
        if (low.type() != high.type()) {
            throw ServiceFault.validation(
                    "The BETWEEN operator requires same data type for lower and upper bounds" + bounds);
        }
        if (low.compareTo(high) > 0) {
            throw ServiceFault.validation(
                    "The BETWEEN operator requires upper bound to be greater than or equal to lower bound" + bounds);
        }
    }

    private static String shown(Value value) {
        return "{" + value.type() + ":" + value.text() + "}";
    }

    private static void requireOrdered(String operator, Term term) {
        ValueType type = term.knownType();
        if (type != null && !type.isKey()) {
            throw Binder.wrongType(operator, type);
        }
    }

    private Condition function(Syntax.Call call) {
        return function(call.function(), terms(call.operands()));
    }

    static Condition function(String name, List<Term> terms) {
        return switch (name) {
            case "attribute_exists" -> new Condition.Exists(path(name, terms), true);
            case "attribute_not_exists" -> new Condition.Exists(path(name, terms), false);
            case "attribute_type" -> hasType(pair(name, terms));
            case "begins_with" -> beginsWith(pair(name, terms));
            default -> contains(pair(name, terms));
        };
    }

    private static Path path(String name, List<Term> terms) {
        Binder.requireCount(name, terms.size(), 1);
        if (terms.get(0) instanceof Term.Attribute attribute) {
            return attribute.path();
        }
        throw Binder.noPath(name);
    }

    private static List<Term> pair(String name, List<Term> terms) {
        Binder.requireCount(name, terms.size(), 2);
        requireDistinct(name, terms);
        return terms;
    }

    private static Condition hasType(List<Term> terms) {
        if (!(terms.get(1) instanceof Term.Constant type)) {
            throw Binder.wrongType("attribute_type", "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}");
        }
        if (type.knownType() != ValueType.S) {
            throw Binder.wrongType("attribute_type", type.knownType());
        }
        return new Condition.HasType(terms.get(0), typeNamed(type.value().text()));
    }

    private static ValueType typeNamed(String name) {
        for (ValueType type : ValueType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw ServiceFault.validation(
                "Invalid attribute type name found; type: " + name + ", valid types: " + TYPE_NAMES);
    }

    private static Condition beginsWith(List<Term> terms) {
        for (Term term : terms) {
            ValueType type = term.knownType();
            if (type != null && type != ValueType.S && type != ValueType.B) {
                throw Binder.wrongType("begins_with", type);
            }
        }
        return new Condition.BeginsWith(terms.get(0), terms.get(1));
    }

    private static Condition contains(List<Term> terms) {
        return new Condition.Contains(terms.get(0), terms.get(1));
    }

    private List<Term> terms(List<Syntax.Operand> operands) {
        List<Term> terms = new ArrayList<>(operands.size());
        for (Syntax.Operand operand : operands) {
            terms.add(operand instanceof Syntax.Call call ? size(call) : binder.term(operand));
        }
        return terms;
    }

    private Term size(Syntax.Call call) {
        return size(terms(call.operands()));
    }

    static Term size(List<Term> terms) {
        Binder.requireCount("size", terms.size(), 1);
        @Nullable ValueType type = terms.get(0).knownType();
        if (type == ValueType.N || type == ValueType.BOOL || type == ValueType.NULL) {
            throw Binder.wrongType("size", type);
        }
        return new Term.Size(terms.get(0));
    }

    private static void requireDistinct(String operator, List<Term> terms) {
        if (!(terms.get(0) instanceof Term.Attribute first)) {
            return;
        }
        for (Term term : terms.subList(1, terms.size())) {
            if (term instanceof Term.Attribute other && first.path().isSame(other.path())) {
                throw ServiceFault.validation("The first operand must be distinct from the remaining operands for this "
                        + "operator or function; operator: " + operator + ", first operand: " + first.path());
            }
        }
    }
}
