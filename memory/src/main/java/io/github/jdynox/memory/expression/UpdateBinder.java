package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.ValueType;
import java.util.List;

/** Looks up the operands of an update and refuses those that its operators cannot take. */
final class UpdateBinder {

    private final Binder binder;

    UpdateBinder(Placeholders placeholders) {
        this.binder = new Binder(placeholders);
    }

    Path path(Syntax.PathRef path) {
        return binder.path(path);
    }

    /** Refuses names and values that are not defined. */
    void requireDefined(Syntax.Operand operand) {
        if (operand instanceof Syntax.Sum sum) {
            requireDefined(sum.left());
            requireDefined(sum.right());
        } else if (operand instanceof Syntax.Call call) {
            call.operands().forEach(this::requireDefined);
        } else {
            binder.term(operand);
        }
    }

    Term assigned(Syntax.Operand operand) {
        if (operand instanceof Syntax.Sum sum) {
            return sum(sum.operator(), List.of(addend(sum.left()), addend(sum.right())));
        }
        return operand instanceof Syntax.Call call ? function(call) : binder.term(operand);
    }

    private Term addend(Syntax.Operand operand) {
        if (operand instanceof Syntax.Call call && !call.function().equals("if_not_exists")) {
            throw SyntaxChecks.misused(call);
        }
        return assigned(operand);
    }

    private Term function(Syntax.Call call) {
        return call.function().equals("list_append") ? listAppend(call) : ifNotExists(call);
    }

    private Term listAppend(Syntax.Call call) {
        Binder.requireCount(call, 2);
        return listAppend(assigned(call.operands()));
    }

    private Term ifNotExists(Syntax.Call call) {
        Binder.requireCount(call, 2);
        return ifNotExists(assigned(call.operands()));
    }

    private List<Term> assigned(List<Syntax.Operand> operands) {
        return operands.stream().map(this::assigned).toList();
    }

    static Term sum(String operator, List<Term> terms) {
        Binder.requireCount(operator, terms.size(), 2);
        terms.forEach(term -> requireKnownType(operator, term, ValueType.N));
        return new Sum(operator.equals("-"), terms.get(0), terms.get(1));
    }

    static Term listAppend(List<Term> terms) {
        Binder.requireCount("list_append", terms.size(), 2);
        terms.forEach(term -> requireKnownType("list_append", term, ValueType.L));
        return new ListAppend(terms.get(0), terms.get(1));
    }

    static Term ifNotExists(List<Term> terms) {
        Binder.requireCount("if_not_exists", terms.size(), 2);
        if (terms.get(0) instanceof Term.Attribute attribute) {
            return new IfNotExists(attribute.path(), terms.get(1));
        }
        throw Binder.noPath("if_not_exists");
    }

    private static void requireKnownType(String operator, Term term, ValueType type) {
        ValueType known = term.knownType();
        if (known != null && known != type) {
            throw Binder.wrongType(operator, known);
        }
    }
}
